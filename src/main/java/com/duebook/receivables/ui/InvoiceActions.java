package com.duebook.receivables.ui;

import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceCopies;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Preferences;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What can be done with an invoice as it stands, by those who may. */
@org.springframework.stereotype.Component
class InvoiceActions {

    private final Receivables receivables;
    private final IssueQuestion question;
    private final InvoiceCopies copies;
    private final Corrections corrections;
    private final List<InvoiceAction> others;
    private final Preferences preferences;
    private final JsonMapper json;
    private final Access access;
    private final Words words;

    InvoiceActions(Receivables receivables, IssueQuestion question, InvoiceCopies copies, Corrections corrections,
            List<InvoiceAction> others, Preferences preferences, JsonMapper json, Access access, Words words) {
        this.receivables = receivables;
        this.question = question;
        this.copies = copies;
        this.corrections = corrections;
        this.others = others.stream().sorted(Comparator.comparingInt(InvoiceAction::order)).toList();
        this.preferences = preferences;
        this.json = json;
        this.access = access;
        this.words = words;
    }

    /**
     * The first action that fits stands beside the title, the others in the menu.
     *
     * @param waiting kinds of commands that wait for a second person
     */
    void offer(InvoiceView invoice, Set<String> waiting, Runnable reload, Consumer<Component> primary,
            BiConsumer<String, Runnable> more) {
        var fitting = others.stream()
                .filter(action -> action.isFor(invoice) && !waiting.contains(action.command(invoice)))
                .toList();
        if (invoice.isDraft()) {
            offerForDraft(invoice, reload, primary, more);
        }
        var first = fitting.stream().filter(action -> action.leads() && !invoice.isDraft()).findFirst();
        first.ifPresent(action -> primary.accept(button(action.labelKey(invoice), () -> action.run(invoice, reload))));
        fitting.stream().filter(action -> first.isEmpty() || action != first.get())
                .forEach(action -> more.accept(words.get(action.labelKey(invoice)), () -> action.run(invoice, reload)));
        corrections.offer(invoice, waiting, more);
        if (invoice.kind() == InvoiceKind.INVOICE && access.may(Right.EDIT_INVOICES)) {
            more.accept(words.get("receivables.action.copy"), () -> edit(copies.copy(invoice.id())));
        }
        if (invoice.isOpen()) {
            corrections.offerForOpen(invoice, waiting, reload, more);
        }
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

    private void issue(InvoiceView invoice, Runnable reload) {
        question.ask(invoice.id(), invoice.details(), invoice.totals().total(), () -> {
            Notices.done(words.get("receivables.issue.done", issued(invoice, reload)));
            reload.run();
        }, (command, said) -> corrections.askToIssue(invoice, command, said, reload));
    }

    /** Where it cannot be issued any more, the page shows what became of it. */
    private String issued(InvoiceView invoice, Runnable reload) {
        try {
            return receivables.issue(invoice.id());
        } catch (Refusal changed) {
            reload.run();
            throw changed;
        }
    }

    private void discard(InvoiceView invoice) {
        Confirm.destruction(words.get("receivables.discard.ask"),
                words.get("receivables.discard.text", words.money(invoice.totals().total()), invoice.customerName()),
                words.get("receivables.action.discard"), () -> {
                    receivables.discard(invoice.id());
                    KeptInvoice.discarded(preferences, json, invoice.id());
                    UI.getCurrent().navigate(ReceivablesNavigation.LIST);
                });
    }

    private static void edit(UUID draft) {
        UI.getCurrent().navigate(ReceivablesNavigation.edit(draft));
    }

    private Button button(String labelKey, Runnable action) {
        var button = new Button(words.get(labelKey), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
