package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CustomerFactsTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency KWD = Currency.getInstance("KWD");
    private static final FactKey SINCE = new FactKey("SINCE", FactUnit.DAYS);
    private static final FactKey OWED = new FactKey("OWED", FactUnit.MONEY);
    private static final FactKey CALLS = new FactKey("CALLS", FactUnit.COUNT);
    private static final FactKey USED = new FactKey("USED", FactUnit.PERCENT);
    private static final FactKey REGION = new FactKey("REGION", FactUnit.TAG);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final UUID customer = UUID.randomUUID();
    private final CustomerFacts facts = sheet(FactQuery.on(DAY, List.of(SINCE, OWED, CALLS, USED, REGION)));

    private CustomerFacts sheet(FactQuery query) {
        var sheet = new FactSheet(query);
        sheet.number(customer, SINCE, EUR, 30);
        sheet.number(customer, SINCE, KWD, 45);
        sheet.amount(customer, OWED, Money.of(700, KWD));
        sheet.amount(customer, OWED, Money.of(500, EUR));
        sheet.number(customer, CALLS, EUR, 2);
        sheet.number(customer, CALLS, KWD, 1);
        sheet.number(customer, USED, 87);
        sheet.tag(customer, REGION, "north");
        sheet.tag(UUID.randomUUID(), REGION, "south");
        return sheet.rows().getFirst();
    }

    @Test
    void countOverAllCurrenciesAsTheirUnitSays() {
        assertThat(facts.number(SINCE)).hasValue(45);
        assertThat(facts.number(CALLS)).hasValue(3);
        assertThat(facts.number(USED)).hasValue(87);
        assertThat(facts.number(new FactKey("OTHER", FactUnit.COUNT))).isEmpty();
    }

    @Test
    void neverAddOrCompareUnlikeCurrencies() {
        assertThat(facts.amounts(OWED)).containsExactly(Money.of(500, EUR), Money.of(700, KWD));
        assertThat(facts.amount(OWED, KWD)).contains(Money.of(700, KWD));
        assertThatIllegalArgumentException().isThrownBy(() -> facts.number(OWED));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue(OWED, 5, null, null));
    }

    @Test
    void sayWhatIsOfOneCurrencyAndWhatOfNone() {
        var inKwd = facts.in(KWD);

        assertThat(inKwd.number(SINCE)).hasValue(45);
        assertThat(inKwd.number(CALLS)).hasValue(1);
        assertThat(inKwd.amounts(OWED)).containsExactly(Money.of(700, KWD));
        assertThat(inKwd.number(USED)).hasValue(87);
    }

    @Test
    void areWordsToo() {
        assertThat(facts.has(REGION, "north")).isTrue();
        assertThat(facts.has(REGION, "south")).isFalse();
        assertThat(facts.words(REGION)).containsExactly("north");
    }

    @Test
    void holdOnlyWhatWasAskedFor() {
        var query = FactQuery.on(DAY, List.of(USED, REGION)).of(Set.of(customer));

        assertThat(sheet(query).values()).extracting(FactValue::key).containsExactly(USED, REGION);
        assertThat(facts.only(List.of(USED)).values()).hasSize(1);
        assertThat(facts.asOf()).isEqualTo(DAY);
    }

    /** But for what no module knows by then. */
    @Test
    void comeBackFromTheirJsonAsTheyWere() {
        var known = new FactKeys(List.of(source(SINCE, OWED, CALLS, USED, REGION)));
        var later = new FactKeys(List.of(source(USED)));
        var written = FactJson.write(facts);

        assertThat(new FactJson(known, new JsonMapper()).read(customer, DAY, written).values())
                .containsExactlyInAnyOrderElementsOf(facts.values());
        assertThat(new FactJson(later, new JsonMapper()).read(customer, DAY, written)).isEqualTo(facts.only(List.of(USED)));
    }

    private static FactSource source(FactKey... keys) {
        return new FactSource() {
            @Override
            public List<FactKey> keys() {
                return List.of(keys);
            }

            @Override
            public void read(FactQuery query, FactSheet sheet) {}
        };
    }
}
