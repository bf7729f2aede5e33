package com.duebook.receivables.ui;

import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.problem.NotFound;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.ui.action.DraftNote;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.form.Unsaved;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a draft; somebody else's newer change is not overwritten. */
@Route(ReceivablesNavigation.NEW)
@RouteAlias(ReceivablesNavigation.LIST + "/:invoice/edit")
@PermitAll
@Needs(Right.EDIT_INVOICES)
class InvoiceEditor extends Page implements BeforeEnterObserver {

    private final transient Receivables receivables;
    private final transient IssueQuestion question;
    private final transient Customers customers;
    private final transient Words words;
    private final transient Function<@Nullable UUID, KeptInvoice> keeping;
    private final InvoiceForm form;
    private final Unsaved unsaved;
    private transient KeptInvoice kept;
    private @Nullable InvoiceView draft;
    private long version;
    /** One invoice, however often its buttons are clicked. */
    private final UUID intention = Ids.next();
    private transient StateTree.@Nullable ExecutionRegistration pending;

    InvoiceEditor(Receivables receivables, IssueQuestion question, Customers customers, CustomerList list, Workspaces workspaces,
            Words words,
            Preferences preferences, JsonMapper json, Access access, List<DraftNote> notes) {
        super(I18NProvider.translate("receivables.draft.new"));
        this.receivables = receivables;
        this.question = question;
        this.customers = customers;
        this.words = words;
        var inOrder = notes.stream().sorted(Comparator.comparingInt(DraftNote::order)).toList();
        form = new InvoiceForm(list, customers, workspaces.settings(), customer -> inOrder.stream()
                .flatMap(note -> note.of(customer, draft == null ? null : draft.id()).stream()).toList(), words);
        keeping = id -> new KeptInvoice(preferences, json, id);
        kept = keeping.apply(null);
        unsaved = new Unsaved(this, form::typed, () -> kept.forget());
        var save = new Button(getTranslation("receivables.draft.save"), clicked -> save());
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        var issue = new Button(getTranslation("receivables.action.issue"), clicked -> issue());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        secondary(save);
        if (access.may(Right.ISSUE)) {
            primary(issue);
        }
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("invoice");
        var preset = Query.of(event.getLocation()).find("customer").flatMap(InvoiceEditor::id);
        if (id.isPresent()) {
            load(receivables.view(id.flatMap(InvoiceEditor::id).orElseThrow(NotFound::new)));
        } else {
            preset.map(customers::brief).ifPresent(form::choose);
            Query.of(event.getLocation()).find("order").ifPresent(form::order);
        }
        unsaved.saved();
        kept.find().filter(found -> preset.isEmpty() || preset.get().equals(found.typed().customer())).ifPresent(this::goOnUnlessDone);
        form.whenTyped(this::keepTyped);
    }

    /** It may have been saved without anybody living to forget it; or another window of theirs is still at it, which has its own. */
    private void goOnUnlessDone(KeptInvoice.Kept found) {
        if (found.typed().equals(form.typed())) {
            kept.forget();
        } else if (found.intention() == null || !receivables.isDone(found.intention())) {
            goOn(found);
        }
    }

    /** With what was typed before the session ended. */
    private void goOn(KeptInvoice.Kept found) {
        var fresh = form.typed();
        show(found.typed());
        version = found.version();
        var notice = Notices.undoable(getTranslation("receivables.draft.kept"), () -> {
            show(fresh);
            version = draft == null ? 0 : draft.version();
            kept.forget();
        });
        var leaving = UI.getCurrent().addAfterNavigationListener(there -> {
            if (!isAttached()) {
                notice.close();
            }
        });
        notice.addOpenedChangeListener(changed -> {
            if (!changed.isOpened()) {
                leaving.remove();
            }
        });
    }

    private void show(TypedInvoice typed) {
        form.show(typed, typed.customer() == null ? null : customers.briefs(Set.of(typed.customer())).get(typed.customer()));
    }

    /** Once for all that came with one request, and not when that saved it. */
    private void keepTyped() {
        var ui = UI.getCurrent();
        if (pending != null) {
            pending.remove();
        }
        pending = ui.beforeClientResponse(this, context -> {
            pending = null;
            if (unsaved.isThere()) {
                kept.keep(form.typed(), version, intention);
            } else {
                kept.forget();
            }
        });
    }

    private void load(InvoiceView invoice) {
        if (!invoice.isDraft()) {
            throw new NotFound();
        }
        draft = invoice;
        version = invoice.version();
        kept = keeping.apply(invoice.id());
        title(getTranslation("receivables.draft.edit"));
        context(invoice.customerName());
        form.load(invoice, customers.brief(invoice.customer()));
    }

    private void save() {
        form.written().ifPresent(details -> keep(() -> receivables.draft(intention, details),
                (id, version) -> receivables.revise(id, version, details), this::save));
    }

    private void issue() {
        var edited = draft;
        form.written().ifPresent(details -> question.ask(edited == null ? intention : edited.id(), details, details.totals().total(),
                () -> keep(() -> receivables.issueNew(intention, details),
                        (id, version) -> receivables.issueRevised(id, version, details), this::issue),
                null));
    }

    private interface Revising {

        void accept(UUID id, long version);
    }

    private void keep(Supplier<UUID> creating, Revising revising, Runnable again) {
        var edited = draft;
        if (edited == null) {
            // What was kept of it need not be forgotten: the next editor knows by its intention that it is done.
            leave(creating.get());
            return;
        }
        try {
            revising.accept(edited.id(), version);
        } catch (OptimisticLockingFailureException stale) {
            tell(edited, again);
            return;
        }
        kept.forget();
        leave(edited.id());
    }

    private void leave(UUID id) {
        unsaved.saved();
        UI.getCurrent().navigate(ReceivablesNavigation.invoice(id));
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(InvoiceView began, Runnable again) {
        var theirs = receivables.view(began.id());
        draft = theirs;
        version = theirs.version();
        StaleInvoice.between(began, theirs, words).ask(again, () -> load(theirs));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
