package com.duebook.receivables.ui;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.problem.NotFound;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.form.StaleEdit;
import com.duebook.ui.form.Unsaved;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Country;
import com.duebook.workspace.Workspaces;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Writes a draft. Its customer's terms and currency are the defaults; somebody else's newer change is not overwritten. */
@Route(ReceivablesNavigation.NEW)
@RouteAlias(ReceivablesNavigation.LIST + "/:invoice/edit")
@PermitAll
@Needs(Right.EDIT_INVOICES)
class InvoiceEditor extends Page implements BeforeEnterObserver {

    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
            .toList();

    private final transient Receivables receivables;
    private final transient Customers customers;
    private final transient Words words;
    private final CustomerPicker customer;
    private final ComboBox<Currency> currency = new ComboBox<>();
    private final IntegerField terms = new IntegerField();
    private final TextField order = new TextField();
    private final TextArea note = new TextArea();
    private final LineEditor lines;
    private final Unsaved unsaved = new Unsaved(this, this::typed);
    private @Nullable InvoiceView draft;

    InvoiceEditor(Receivables receivables, Customers customers, CustomerList list, Workspaces workspaces, Words words) {
        super(I18NProvider.translate("receivables.draft.new"));
        this.receivables = receivables;
        this.customers = customers;
        this.words = words;
        var settings = workspaces.settings();
        customer = new CustomerPicker(list, customers, settings.currency(), this::takeDefaults);
        var rates = Countries.find(settings.address().country()).map(Country::taxRates).orElse(List.of());
        lines = new LineEditor(settings.currency(), settings.taxRate(), rates, words);
        currency.setLabel(getTranslation("receivables.field.currency"));
        currency.setItems(CURRENCIES);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(settings.currency());
        currency.addValueChangeListener(
                chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(lines::currency));
        terms.setLabel(getTranslation("receivables.field.terms"));
        terms.setSuffixComponent(new Div(getTranslation("receivables.page.daysUnit")));
        terms.setValue(settings.termsDays());
        order.setLabel(getTranslation("receivables.field.order"));
        note.setLabel(getTranslation("receivables.field.note"));
        note.setWidthFull();
        var form = new FormLayout(customer, currency, terms, order);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34em", 2),
                new FormLayout.ResponsiveStep("60em", 4));
        var save = new Button(getTranslation("receivables.draft.save"), clicked -> save());
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        var issue = new Button(getTranslation("receivables.action.issue"), clicked -> issue());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        secondary(save);
        primary(issue);
        var body = new Div(form, lines, note);
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("invoice");
        if (id.isPresent()) {
            load(receivables.view(id.flatMap(InvoiceEditor::id).orElseThrow(NotFound::new)));
        } else {
            Query.of(event.getLocation()).find("customer").flatMap(InvoiceEditor::id)
                    .map(customers::brief).ifPresent(this::choose);
        }
        unsaved.saved();
    }

    private void load(InvoiceView invoice) {
        if (!invoice.isDraft()) {
            throw new NotFound();
        }
        draft = invoice;
        title(getTranslation("receivables.draft.edit"));
        context(invoice.customerName());
        customer.choose(customers.brief(invoice.customer()));
        currency.setValue(invoice.open().currency());
        terms.setValue(invoice.termsDays());
        order.setValue(invoice.customerOrder());
        note.setValue(invoice.note());
        lines.load(invoice.lines(), invoice.open().currency());
    }

    private void choose(CustomerBrief brief) {
        customer.choose(brief);
        takeDefaults(brief);
    }

    private void takeDefaults(CustomerBrief brief) {
        terms.setValue(brief.termsDays());
        currency.setValue(brief.currency());
    }

    private void save() {
        written().ifPresent(details -> keep(() -> receivables.draft(details),
                (id, version) -> receivables.revise(id, version, details), this::save));
    }

    private void issue() {
        written().ifPresent(details -> IssueQuestion.ask(InvoiceTotals.of(details.lines(), details.currency()).total(),
                customers.brief(details.customer()).name(), words, () -> keep(() -> receivables.issueNew(details),
                        (id, version) -> receivables.issueRevised(id, version, details), this::issue)));
    }

    private interface Revising {

        void accept(UUID id, long version);
    }

    private void keep(Supplier<UUID> creating, Revising revising, Runnable again) {
        var edited = draft;
        if (edited == null) {
            leave(creating.get());
            return;
        }
        try {
            revising.accept(edited.id(), edited.version());
        } catch (OptimisticLockingFailureException stale) {
            tell(edited, again);
            return;
        }
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
        new StaleEdit()
                .field(getTranslation("receivables.field.customer"), began.customerName(), theirs.customerName())
                .field(getTranslation("receivables.field.total"), words.money(began.totals().total()),
                        words.money(theirs.totals().total()))
                .field(getTranslation("receivables.page.lines"), began.lines().size(), theirs.lines().size())
                .field(getTranslation("receivables.field.terms"), began.termsDays(), theirs.termsDays())
                .field(getTranslation("receivables.field.order"), began.customerOrder(), theirs.customerOrder())
                .field(getTranslation("receivables.field.note"), began.note(), theirs.note())
                .ask(again, () -> load(theirs));
    }

    private Object typed() {
        return Arrays.asList(customer.getValue(), currency.getValue(), terms.getValue(), lines.details(),
                order.getValue(), note.getValue());
    }

    /** Empty, with the fields marked, when something is missing. */
    private Optional<InvoiceDetails> written() {
        var chosen = customer.chosen();
        var linesRight = lines.check();
        if (chosen.isEmpty() || !linesRight || currency.isEmpty() || terms.isEmpty()) {
            customer.complain();
            Notices.refused(getTranslation("ui.form.fix"));
            return Optional.empty();
        }
        return Optional.of(new InvoiceDetails(chosen.get(), Objects.requireNonNull(currency.getValue()), terms.getValue(),
                lines.details(), order.getValue().strip(), note.getValue().strip()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
