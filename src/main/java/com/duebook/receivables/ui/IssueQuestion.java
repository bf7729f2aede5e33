package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoicePapers.Doubts;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asked once before an invoice gets its number. */
@Component
class IssueQuestion {

    private final InvoicePapers papers;
    private final OwnDetails own;
    private final Words words;

    IssueQuestion(InvoicePapers papers, OwnDetails own, Words words) {
        this.papers = papers;
        this.own = own;
        this.words = words;
    }

    void ask(InvoiceDetails invoice, Money total, Runnable go) {
        if (!total.isPositive()) {
            Notices.refused(words.get("receivables.issue.nothing"));
            return;
        }
        var doubts = papers.doubts(invoice);
        var text = Stream.of(unprintable(doubts), number(doubts),
                doubts.noAddress() ? words.get("receivables.issue.noAddress", doubts.customer()) : "",
                words.get("receivables.issue.text", words.money(total), doubts.customer()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        Confirm.ask(words.get("receivables.issue.ask"), own.warned(doubts.lacking(), text), words.get("receivables.action.issue"), go);
    }

    private String unprintable(Doubts doubts) {
        return doubts.unprintable().isEmpty() ? ""
                : words.get("receivables.issue.unprintable", String.join(" ", doubts.unprintable()));
    }

    private String number(Doubts doubts) {
        return doubts.numberTo() == null ? ""
                : doubts.number().isEmpty() ? words.get("receivables.issue.noVatNumber", country(doubts.numberTo()))
                : words.get("receivables.issue.wrongVatNumber", country(doubts.numberTo()), doubts.number());
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }
}
