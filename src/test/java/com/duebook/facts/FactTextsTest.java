package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.money.Money;
import com.duebook.support.IntegrationTest;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FactTextsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired FactKeys keys;
    @Autowired Texts texts;
    @Autowired FactTexts words;

    /** TextsTest sees to it that both languages have it. */
    @Test
    void nameEveryKey() {
        assertThat(keys.all()).hasSizeGreaterThan(5);
        assertThat(missing(keys.all())).isEmpty();
    }

    @Test
    void missAKeyWithoutAText() {
        assertThat(missing(List.of(new FactKey("NEVER_NAMED", FactUnit.COUNT)))).containsExactly("facts.NEVER_NAMED");
    }

    @Test
    void sayEveryUnitWithoutTextsOfItsOwn() {
        assertThat(said(FactUnit.DAYS, 3, ENGLISH)).containsExactly("Number of tags: 3 days", "Number of tags: 3 days or more");
        assertThat(said(FactUnit.COUNT, 3, CHINESE)).containsExactly("标签数量：3", "标签数量：3及以上");
        assertThat(said(FactUnit.PERCENT, 80, ENGLISH)).containsExactly("Number of tags: 80 %", "Number of tags: 80 % or more");
        assertThat(said(FactUnit.SHARE, 80, ENGLISH)).containsExactly("Number of tags: 80 %", "Number of tags: 80 % or less");
        assertThat(said(FactUnit.SCORE, 50, CHINESE)).containsExactly("标签数量：50", "标签数量：50及以下");
        assertThat(said(FactUnit.YES_NO, 1, ENGLISH)).containsExactly("Number of tags: yes", "Number of tags");
        assertThat(said(FactUnit.YES_NO, 0, CHINESE)).containsExactly("标签数量：否", "标签数量");
        assertThat(said(FactUnit.UNKNOWN, 1, ENGLISH)).containsOnly("Nothing is known of TAGS_GIVEN any more");
        var money = new FactKey("TAGS_GIVEN", FactUnit.MONEY);
        assertThat(words.value(money, facts(new FactValue(money, 500, EUR, null)), ENGLISH)).isEqualTo("Number of tags: EUR\u00a05.00");
        assertThat(words.condition(money, 500, EUR, ENGLISH)).isEqualTo("Number of tags: EUR\u00a05.00 or more");
        var tag = new FactKey("TAGS_GIVEN", FactUnit.TAG);
        assertThat(words.value(tag, facts(new FactValue(tag, 1, null, "north"), new FactValue(tag, 1, null, "key")), ENGLISH))
                .isEqualTo("Number of tags: key, north");
    }

    @Test
    void preferAKeysOwn() {
        var days = keys.of("DAYS_OVERDUE");

        assertThat(words.value(days, facts(new FactValue(days, 1, EUR, null)), ENGLISH)).isEqualTo("1 day overdue");
        assertThat(words.condition(days, 30, null, CHINESE)).isEqualTo("逾期 30 天及以上");
        assertThat(words.condition(keys.of("AMOUNT_OVERDUE"), 500, EUR, ENGLISH)).isEqualTo("EUR\u00a05.00 overdue or more");
        assertThat(FactTexts.amounts(List.of(Money.of(500, EUR), Money.of(7, Currency.getInstance("JPY"))), ENGLISH))
                .isEqualTo("EUR\u00a05.00 + JPY\u00a07");
    }

    private List<String> said(FactUnit unit, long number, Locale reader) {
        var key = new FactKey("TAGS_GIVEN", unit);
        return List.of(words.value(key, facts(new FactValue(key, number, null, null)), reader),
                words.condition(key, number, null, reader));
    }

    private static CustomerFacts facts(FactValue... values) {
        return new CustomerFacts(UUID.randomUUID(), LocalDate.EPOCH, Stream.of(values).toList());
    }

    private List<String> missing(Collection<FactKey> all) {
        return all.stream().map(FactKey::text).filter(text -> !texts.has(text)).toList();
    }
}
