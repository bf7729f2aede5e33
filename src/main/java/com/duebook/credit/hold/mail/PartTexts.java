package com.duebook.credit.hold.mail;

import com.duebook.credit.hold.UnlockQuote.Part;
import com.duebook.money.MoneyFormat;
import com.duebook.receivables.Payables;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of a customer's debts unlocks its credit, as a mail lists it. */
@Component
class PartTexts {

    private final Payables debts;
    private final Texts texts;
    private final Today today;

    PartTexts(Payables debts, Texts texts, Today today) {
        this.debts = debts;
        this.texts = texts;
        this.today = today;
    }

    /** A name and an amount each. */
    List<Map<String, String>> rows(List<Part> parts, Locale language) {
        var names = debts.names(parts.stream().map(Part::debt).toList());
        return parts.stream().map(part -> {
            var name = names.get(part.debt());
            var called = name == null ? "" : texts.get(name.key(), language, name.number());
            return Map.of("name", texts.get("credit.hold.mail.part", language, called, detail(part, language)),
                    "amount", MoneyFormat.format(part.amount(), language));
        }).toList();
    }

    private String detail(Part part, Locale language) {
        var late = ChronoUnit.DAYS.between(part.dueOn(), today.date());
        var due = late > 0 ? texts.get("credit.hold.part.late", language, late) : texts.get("credit.hold.part.due", language,
                part.dueOn().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)));
        return texts.get("credit.hold.part." + (part.isWhole() ? "whole" : "part"), language, due,
                MoneyFormat.format(part.open(), language));
    }
}
