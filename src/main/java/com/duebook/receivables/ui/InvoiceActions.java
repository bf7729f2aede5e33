package com.duebook.receivables.ui;

import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.Redrafts;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What can be done with an invoice as it stands, by those who may. */
@org.springframework.stereotype.Component
class InvoiceActions {

    private final Receivables receivables;
    private final InvoicePapers papers;
    private final Redrafts redrafts;
    private final CreditBalances balances;
    private final List<InvoiceAction> others;
    private final Access access;
    private final Words words;

    InvoiceActions(Receivables receivables, InvoicePapers papers, Redrafts redrafts, CreditBalances balances,
            List<InvoiceAction> others, Access access, Words words) {
        this.receivables = receivables;
        this.papers = papers;
        this.redrafts = redrafts;
        this.balances = balances;
        this.others = others.stream().sorted(Comparator.comparingInt(InvoiceAction::order)).toList();
        this.access = access;
        this.words = words;
    }

    /** The first action that fits stands beside the title, the others in the menu. */
    void offer(InvoiceView invoice, Runnable reload, Consumer<Component> primary, BiConsumer<String, Runnable> more) {
        var fitting = others.stream().filter(action -> action.isFor(invoice)).toList();
        if (invoice.isDraft()) {
            offerForDraft(invoice, reload, primary, more);
        } else if (!fitting.isEmpty()) {
            var first = fitting.getFirst();
            primary.accept(button(first.labelKey(invoice), () -> first.run(invoice, reload)));
        }
        fitting.stream().skip(invoice.isDraft() ? 0 : 1)
                .forEach(action -> more.accept(words.get(action.labelKey(invoice)), () -> action.run(invoice, reload)));
        if (isCreditable(invoice) && access.may(Right.CREDIT)) {
            if (access.may(Right.EDIT_INVOICES)) {
                more.accept(words.get("receivables.action.correct"), () -> correct(invoice));
            }
            more.accept(words.get("receivables.action.credit"), () -> credit(invoice));
        }
        if (invoice.kind() == InvoiceKind.INVOICE && access.may(Right.EDIT_INVOICES)) {
            more.accept(words.get("receivables.action.copy"), () -> edit(redrafts.copy(invoice.id())));
        }
        if (invoice.isOpen()) {
            offerForOpen(invoice, reload, more);
        }
    }

    private static boolean isCreditable(InvoiceView invoice) {
        return invoice.kind() == InvoiceKind.INVOICE && (invoice.isOpen() || invoice.status() == InvoiceStatus.PAID);
    }

    private void offerForDraft(InvoiceView invoice, Runnable reload, Consumer<Component> primary,
            BiConsumer<String, Runnable> more) {
        if (access.may(Right.ISSUE)) {
            primary.accept(button("receivables.action.issue", () -> issue(invoice, reload)));
        }
        if (access.may(Right.EDIT_INVOICES)) {
            more.accept(words.get("ui.action.edit"), () -> edit(invoice.id()));
            more.accept(words.get("receivables.action.discard"), () -> discard(invoice));
        }
    }

    private void offerForOpen(InvoiceView invoice, Runnable reload, BiConsumer<String, Runnable> more) {
        if (access.may(Right.DISPUTE)) {
            more.accept(words.get(invoice.disputed() ? "receivables.action.settleDispute" : "receivables.action.dispute"),
                    () -> dispute(invoice, reload));
        }
        if (invoice.settled().isZero() && access.may(Right.CREDIT)) {
            more.accept(words.get("receivables.action.void"), () -> ask("void", invoice, reason -> {
                receivables.voidInvoice(invoice.id(), reason);
                reload.run();
            }));
        }
        if (access.may(Right.WRITE_OFF)) {
            more.accept(words.get("receivables.action.writeOff"), () -> ask("writeOff", invoice, reason -> {
                receivables.writeOff(invoice.id(), reason);
                reload.run();
            }));
        }
    }

    private void issue(InvoiceView invoice, Runnable reload) {
        var unprintable = papers.unprintable(invoice.details());
        IssueQuestion.ask(invoice.totals().total(), invoice.customerName(), unprintable, words, () -> {
            var number = receivables.issue(invoice.id());
            Notices.done(words.get("receivables.issue.done", number));
            reload.run();
        });
    }

    private void discard(InvoiceView invoice) {
        Confirm.destruction(words.get("receivables.discard.ask"),
                words.get("receivables.discard.text", words.money(invoice.totals().total()), invoice.customerName()),
                words.get("receivables.action.discard"), () -> {
                    receivables.discard(invoice.id());
                    UI.getCurrent().navigate(ReceivablesNavigation.LIST);
                });
    }

    private void dispute(InvoiceView invoice, Runnable reload) {
        receivables.dispute(invoice.id(), !invoice.disputed());
        Notices.undoable(words.get(invoice.disputed() ? "receivables.dispute.settled" : "receivables.dispute.marked"),
                () -> {
                    receivables.dispute(invoice.id(), invoice.disputed());
                    reload.run();
                });
        reload.run();
    }

    private void ask(String what, InvoiceView invoice, Consumer<String> go) {
        new ReasonDialog(words.get("receivables." + what + ".ask", Objects.requireNonNull(invoice.number())),
                words.get("receivables." + what + ".text", words.money(invoice.open()), invoice.customerName()),
                words.get("receivables.action." + what), go).open();
    }

    private void correct(InvoiceView invoice) {
        new ReasonDialog(words.get("receivables.correct.ask", Objects.requireNonNull(invoice.number())),
                words.get("receivables.correct.text", words.money(balances.of(invoice.id()).left())),
                words.get("receivables.action.correct"),
                reason -> edit(redrafts.correct(invoice.id(), reason))).open();
    }

    private static void edit(UUID draft) {
        UI.getCurrent().navigate(ReceivablesNavigation.edit(draft));
    }

    private void credit(InvoiceView invoice) {
        var intention = Ids.next();
        new CreditDialog(invoice, balances.of(invoice.id()), words, (lines, reason) -> {
            var note = receivables.credit(intention, invoice.id(), new CreditDetails(lines, reason));
            UI.getCurrent().navigate(ReceivablesNavigation.invoice(note));
        }).open();
    }

    private Button button(String labelKey, Runnable action) {
        var button = new Button(words.get(labelKey), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
