package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.receivables.InvoicePapers.Doubts;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asked once before an invoice gets its number. */
final class IssueQuestion {

    private IssueQuestion() {}

    static void ask(Money total, String customer, Doubts doubts, Words words, Runnable go) {
        var text = Stream.of(unprintable(doubts, words), number(doubts, words),
                        words.get("receivables.issue.text", words.money(total), customer))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Confirm.ask(words.get("receivables.issue.ask"), text, words.get("receivables.action.issue"), go);
    }

    private static String unprintable(Doubts doubts, Words words) {
        return doubts.unprintable().isEmpty() ? ""
                : words.get("receivables.issue.unprintable", String.join(" ", doubts.unprintable()));
    }

    private static String number(Doubts doubts, Words words) {
        return doubts.numberTo() == null ? ""
                : doubts.number().isEmpty() ? words.get("receivables.issue.noVatNumber", country(doubts.numberTo(), words))
                : words.get("receivables.issue.wrongVatNumber", country(doubts.numberTo(), words), doubts.number());
    }

    private static String country(String code, Words words) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }
}
