package com.duebook.facts;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts and thresholds as people read them: by a key's own texts, or by its name and its unit. */
@Component
public class FactTexts {

    private final Texts texts;

    FactTexts(Texts texts) {
        this.texts = texts;
    }

    public String name(FactKey key, Locale reader) {
        return key.isKnown() ? texts.get(key.text(), reader) : texts.get("facts.unknown", reader, key.name());
    }

    /** What is known of a customer, such as {@code 45 days overdue} or {@code Number of tags: 3}. */
    public String value(FactKey key, CustomerFacts facts, Locale reader) {
        return switch (key.unit()) {
            case DAYS, COUNT, PERCENT -> value(key, facts.number(key).orElse(0), reader);
            case MEAN_DAYS, SHARE, SCORE, RATIO -> facts.knows(key) ? value(key, facts.number(key).orElseThrow(), reader)
                    : named(key, texts.get("facts.tooLittle", reader), reader);
            case DAYS_LEFT -> facts.knows(key) ? value(key, facts.number(key).orElseThrow(), reader)
                    : named(key, texts.get("facts.endless", reader), reader);
            case YES_NO -> named(key, measured(key, facts.number(key).orElse(0), reader), reader);
            case MONEY -> named(key, amounts(facts.amounts(key), reader), reader);
            case TAG -> named(key, Listing.of(facts.words(key), reader), reader);
            case UNKNOWN -> name(key, reader);
        };
    }

    /** A rule's threshold, such as {@code 30 days overdue or more}. */
    public String condition(FactKey key, long threshold, @Nullable Currency currency, Locale reader) {
        return switch (key.unit()) {
            case DAYS, MEAN_DAYS, COUNT, PERCENT, SHARE, SCORE, RATIO, DAYS_LEFT -> texts.has(key.text() + ".condition")
                    ? texts.get(key.text() + ".condition", reader, threshold)
                    : orMore(key, measured(key, threshold, reader), reader);
            case MONEY -> currency == null ? name(key, reader) : amount(key, Money.of(threshold, currency), reader);
            case YES_NO, TAG, UNKNOWN -> name(key, reader);
        };
    }

    /** A number of its unit, such as {@code 20 days} or {@code EUR 5,000.00}. */
    public String measured(FactKey key, long number, @Nullable Currency currency, Locale reader) {
        return currency == null ? measured(key, number, reader) : MoneyFormat.format(Money.of(number, currency), reader);
    }

    /** What is worth knowing before it is watched; may be empty. */
    public String hint(FactKey key, Locale reader) {
        return texts.has(key.text() + ".hint") ? texts.get(key.text() + ".hint", reader) : "";
    }

    /** Each in another currency: unlike ones are never added. */
    public static String amounts(Collection<Money> amounts, Locale reader) {
        return amounts.stream().map(money -> MoneyFormat.format(money, reader)).collect(Collectors.joining(" + "));
    }

    private String amount(FactKey key, Money from, Locale reader) {
        var written = MoneyFormat.format(from, reader);
        return texts.has(key.text() + ".condition")
                ? texts.get(key.text() + ".condition", reader, written) : orMore(key, written, reader);
    }

    private String value(FactKey key, long number, Locale reader) {
        if (number < 0 && texts.has(key.text() + ".past")) {
            return texts.get(key.text() + ".past", reader, -number);
        }
        return texts.has(key.text() + ".value")
                ? texts.get(key.text() + ".value", reader, number) : named(key, measured(key, number, reader), reader);
    }

    /** A number in the key's unit, such as {@code 45 days}. */
    public String measured(FactKey key, long number, Locale reader) {
        return texts.get("facts.unit." + key.unit(), reader, number);
    }

    private String named(FactKey key, String value, Locale reader) {
        return texts.get("facts.value", reader, name(key, reader), value);
    }

    private String orMore(FactKey key, String threshold, Locale reader) {
        return texts.get(key.unit().isBetterHigh() ? "facts.orLess" : "facts.orMore", reader, name(key, reader), threshold);
    }
}
