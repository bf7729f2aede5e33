package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoicePapers.Doubts;
import com.duebook.receivables.gate.IssueAdvice;
import com.duebook.receivables.gate.IssueAdvice.Kind;
import com.duebook.receivables.gate.IssueForecast;
import com.duebook.receivables.gate.IssueRequest;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asked once before an invoice gets its number. */
@Component
class IssueQuestion {

    private final IssueForecast forecast;
    private final InvoicePapers papers;
    private final OwnDetails own;
    private final Words words;

    IssueQuestion(IssueForecast forecast, InvoicePapers papers, OwnDetails own, Words words) {
        this.forecast = forecast;
        this.papers = papers;
        this.own = own;
        this.words = words;
    }

    /**
     * @param id of the draft, or what a new invoice will have
     * @param asked gets the command by which somebody else can be asked, and what is said to that; null where there is no draft yet to ask about
     */
    void ask(UUID id, InvoiceDetails invoice, Money total, Runnable go, @Nullable BiConsumer<String, String> asked) {
        if (!total.isPositive()) {
            Notices.refused(words.get("receivables.issue.nothing"));
            return;
        }
        var day = words.dates().today();
        var advice = forecast.of(new IssueRequest(id, invoice.customer(), day, day.plusDays(invoice.termsDays()), invoice.customerOrder(),
                total), words.locale());
        var said = advice.stream().map(IssueAdvice::text).collect(Collectors.joining(" "));
        var command = advice.stream().filter(each -> each.kind() == Kind.ASK).map(IssueAdvice::command).findFirst();
        if (advice.stream().anyMatch(each -> each.kind() == Kind.REFUSE)) {
            Notices.refused(said);
        } else if (command.isEmpty()) {
            ask(invoice, total, said, go);
        } else if (asked == null) {
            Notices.refused(said + " " + words.get("receivables.issue.askFromDraft"));
        } else {
            asked.accept(command.get(), said);
        }
    }

    private void ask(InvoiceDetails invoice, Money total, String said, Runnable go) {
        var doubts = papers.doubts(invoice);
        var text = Stream.of(unprintable(doubts), number(doubts),
                doubts.noAddress() ? words.get("receivables.issue.noAddress", doubts.customer()) : "",
                words.get("receivables.issue.text", words.money(total), doubts.customer()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var question = own.warned(doubts.lacking(), text);
        if (!said.isEmpty()) {
            var warning = new Paragraph(said);
            warning.addClassName("warned");
            question.addComponentAsFirst(warning);
        }
        Confirm.ask(words.get("receivables.issue.ask"), question, words.get("receivables.action.issue"), go);
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
