package com.duebook.receivables.ui;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.DraftNote;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.WholeField;
import com.duebook.workspace.Countries;
import com.duebook.workspace.Country;
import com.duebook.workspace.WorkspaceSettings;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft says. The chosen customer's terms and currency are the defaults. */
class InvoiceForm extends Div {

    private final CustomerPicker customer;
    private final CurrencyField currency = new CurrencyField();
    private final WholeField terms = new WholeField();
    private final TextField order = new TextField();
    private final TextArea note = new TextArea();
    private final LineEditor lines;
    private final Div below = new Div();
    private final transient Function<UUID, List<DraftNote.Line>> about;
    private transient Optional<UUID> noted = Optional.empty();
    private transient List<DraftNote.Line> notes = List.of();
    private transient @Nullable Money total;

    /** @param about what is said of a customer once it is chosen */
    InvoiceForm(CustomerList list, Customers customers, WorkspaceSettings settings, Function<UUID, List<DraftNote.Line>> about,
            Words words) {
        this.about = about;
        customer = new CustomerPicker(list, customers, settings.currency(), this::takeDefaults);
        var rates = Countries.find(settings.address().country()).map(Country::taxRates).orElse(List.of());
        lines = new LineEditor(settings.currency(), settings.taxRate(), rates, words);
        currency.setLabel(getTranslation("receivables.field.currency"));
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
        addClassName("section");
        add(form, below, lines, note);
        customer.addValueChangeListener(chosen -> note());
        below.setVisible(false);
        order.addValueChangeListener(typed -> tell());
        lines.whenSummed(sum -> {
            total = sum;
            tell();
        });
    }

    private void note() {
        if (!noted.equals(customer.chosen())) {
            noted = customer.chosen();
            notes = noted.map(about).orElse(List.of());
            below.removeAll();
            notes.forEach(below::add);
            below.setVisible(!notes.isEmpty());
        }
        tell();
    }

    private void tell() {
        notes.forEach(line -> line.show(total, order.getValue().strip()));
    }

    /** The customer's own number of what is invoiced. */
    void order(String number) {
        order.setValue(number);
    }

    void load(InvoiceView invoice, CustomerBrief itsCustomer) {
        customer.choose(itsCustomer);
        currency.setValue(invoice.open().currency());
        terms.setValue(invoice.termsDays());
        order.setValue(invoice.customerOrder());
        note.setValue(invoice.note());
        lines.load(invoice.lines(), invoice.open().currency());
    }

    void choose(CustomerBrief brief) {
        customer.choose(brief);
        takeDefaults(brief);
    }

    private void takeDefaults(CustomerBrief brief) {
        note();
        terms.setValue(notes.stream().flatMapToInt(note -> note.longestTerms().stream()).reduce(brief.termsDays(), Math::min));
        currency.setValue(brief.currency());
    }

    TypedInvoice typed() {
        return new TypedInvoice(customer.chosen().orElse(null), currency.getValue(), terms.getValue(), lines.typed(),
                order.getValue(), note.getValue());
    }

    /** @param itsCustomer the brief of the one that was chosen, if any */
    void show(TypedInvoice typed, @Nullable CustomerBrief itsCustomer) {
        if (itsCustomer == null) {
            customer.clear();
        } else {
            customer.choose(itsCustomer);
        }
        currency.setValue(typed.currency());
        terms.setValue(typed.terms());
        order.setValue(typed.order());
        note.setValue(typed.note());
        lines.type(typed.lines(), typed.currency() == null ? lines.currency() : typed.currency());
    }

    /** Told of each change of any field. */
    void whenTyped(Runnable listener) {
        Stream.<HasValue<?, ?>>of(customer, currency, terms, order, note)
                .forEach(field -> field.addValueChangeListener(changed -> listener.run()));
        lines.whenTyped(listener);
    }

    /** Empty, with the fields marked, when something is missing. */
    Optional<InvoiceDetails> written() {
        var chosen = customer.chosen();
        var linesRight = lines.check();
        if (chosen.isEmpty() || !linesRight || currency.isEmpty() || terms.complain() || terms.isEmpty()) {
            customer.complain();
            Notices.refused(getTranslation("ui.form.fix"));
            return Optional.empty();
        }
        return Optional.of(new InvoiceDetails(chosen.get(), Objects.requireNonNull(currency.getValue()), terms.getValue(),
                lines.details(), order.getValue().strip(), note.getValue().strip()));
    }
}
