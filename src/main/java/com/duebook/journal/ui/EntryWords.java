package com.duebook.journal.ui;

import com.duebook.audit.Fact;
import com.duebook.audit.JournalRow;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.tenancy.Actor;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import com.duebook.workspace.Colleagues;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An entry in the reader's words. People are named as they are called today: the journal keeps no names. */
final class EntryWords {

    private final Texts texts;
    private final Locale locale;
    private final Colleagues colleagues;

    EntryWords(Texts texts, Locale locale, Colleagues colleagues) {
        this.texts = texts;
        this.locale = locale;
        this.colleagues = colleagues;
    }

    String event(JournalRow row) {
        return texts.get("audit.event." + row.event(), locale);
    }

    String who(JournalRow row) {
        var name = row.actorKind() == Actor.Kind.MEMBER ? colleagues.name(row.actor()) : "";
        return name.isEmpty() ? texts.get("audit.actor." + row.actorKind(), locale) : name;
    }

    /** All that it says besides, in one line. */
    String details(JournalRow row) {
        return row.details().entrySet().stream()
                .map(fact -> texts.get("ui.labelled", locale, label(fact), value(fact)))
                .collect(Collectors.joining(" · "));
    }

    String label(Map.Entry<String, Object> fact) {
        return texts.get("audit.fact." + fact.getKey().toUpperCase(Locale.ROOT), locale);
    }

    String value(Map.Entry<String, Object> fact) {
        if (fact.getValue() instanceof Map<?, ?> amount) {
            return MoneyFormat.format(Money.of(Long.parseLong(String.valueOf(amount.get("minor"))),
                    Currency.getInstance(String.valueOf(amount.get("currency")))), locale);
        }
        var written = String.valueOf(fact.getValue());
        return switch (Fact.valueOf(fact.getKey().toUpperCase(Locale.ROOT))) {
            case DATE -> LocalDate.parse(written).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
            case ROLE, FORMER_ROLE -> known("workspace.role." + written, written);
            case CHANGED -> Listing.of(Arrays.stream(written.split(" "))
                    .map(field -> known("audit.field." + field, field)).toList(), locale);
            case BOOKED -> written.split(" ")[1];
            case CONFIRMED_BY -> colleagues.name(UUID.fromString(written));
            case KIND, STATE, CONFIRMED_WITH -> known("audit.word." + written, known("facts." + written, written));
            default -> written;
        };
    }

    private String known(String key, String otherwise) {
        return texts.has(key) ? texts.get(key, locale) : otherwise;
    }
}
