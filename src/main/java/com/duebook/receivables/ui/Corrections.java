package com.duebook.receivables.ui;

import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What takes back or gives up something of an issued invoice, alone or with a second person. */
@org.springframework.stereotype.Component
class Corrections {

    private final Receivables receivables;
    private final CreditBalances balances;
    private final ActionConfirmation door;
    private final Access access;
    private final Words words;

    Corrections(Receivables receivables, CreditBalances balances, ActionConfirmation door, Access access, Words words) {
        this.receivables = receivables;
        this.balances = balances;
        this.door = door;
        this.access = access;
        this.words = words;
    }

    /** @param waiting kinds of commands that somebody has asked for, which are not offered a second time */
    void offer(InvoiceView invoice, Set<String> waiting, BiConsumer<String, Runnable> more) {
        if (invoice.isCreditable() && access.mayAsk(Right.CREDIT)) {
            if (access.may(Right.EDIT_INVOICES) && !waiting.contains("correct")) {
                more.accept(words.get("receivables.action.correct"), () -> correct(invoice));
            }
            if (!waiting.contains("credit")) {
                more.accept(words.get("receivables.action.credit"), () -> credit(invoice));
            }
        }
    }

    void offerForOpen(InvoiceView invoice, Set<String> waiting, Runnable reload, BiConsumer<String, Runnable> more) {
        if (invoice.settled().isZero() && access.mayAsk(Right.CREDIT) && !waiting.contains("void")) {
            more.accept(words.get("receivables.action.void"),
                    () -> ask("void", Right.CREDIT, invoice, invoice.totals().total(), reload));
        }
        if (access.mayAsk(Right.WRITE_OFF) && !waiting.contains("writeOff")) {
            more.accept(words.get("receivables.action.writeOff"),
                    () -> ask("writeOff", Right.WRITE_OFF, invoice, invoice.open(), reload));
        }
    }

    /** Asks somebody who decides to issue a draft. @param said what stands against it */
    void askToIssue(InvoiceView draft, String command, String said, Runnable reload) {
        var intention = Ids.next();
        new ReasonDialog(words.get("receivables.issue.ask"), door.text(true, said), door.action(true, ""),
                reason -> door.run(new Wish(intention, command, draft.id(), reason, reason), made -> reload.run())).open();
    }

    private void ask(String what, Right right, InvoiceView invoice, Money amount, Runnable reload) {
        reasoned(what, right, amount, invoice,
                words.get("receivables." + what + ".text", words.money(invoice.open()), invoice.customerName()),
                made -> {
                    Notices.done(words.get("receivables." + what + ".done", Objects.requireNonNull(invoice.number())));
                    reload.run();
                });
    }

    private void correct(InvoiceView invoice) {
        reasoned("correct", Right.CREDIT, invoice.totals().total(), invoice,
                words.get("receivables.correct.text", words.money(balances.of(invoice.id()).left())),
                draft -> draft.ifPresent(id -> UI.getCurrent().navigate(ReceivablesNavigation.edit(id))));
    }

    private void reasoned(String what, Right right, Money measured, InvoiceView invoice, String text,
            Consumer<Optional<UUID>> done) {
        var asks = door.asks(right, measured);
        var intention = Ids.next();
        new ReasonDialog(words.get("receivables." + what + ".ask", Objects.requireNonNull(invoice.number())),
                door.text(asks, text), door.action(asks, words.get("receivables.action." + what)),
                reason -> door.run(new Wish(intention, what, invoice.id(), reason, reason), done)).open();
    }

    private void credit(InvoiceView invoice) {
        var intention = Ids.next();
        var balance = balances.of(invoice.id());
        var before = invoice.totals().total().minus(balance.left());
        new CreditDialog(invoice, balance, words, note -> door.asks(Right.CREDIT, before.plus(note)) ? " " + door.hint() : "",
                (lines, reason) -> door.run(
                        new Wish(intention, "credit", invoice.id(), new CreditDetails(lines, reason), reason),
                        made -> made.ifPresent(note -> UI.getCurrent().navigate(ReceivablesNavigation.invoice(note)))))
                .open();
    }
}
