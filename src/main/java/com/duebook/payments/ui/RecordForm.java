package com.duebook.payments.ui;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.CustomerField;
import com.duebook.money.Currencies;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentTwins;
import com.duebook.payments.PaymentTwins.Twin;
import com.duebook.payments.Payments;
import com.duebook.receivables.OpenItem;
import com.duebook.receivables.OpenItems;
import com.duebook.tenancy.Ids;
import com.duebook.text.Listing;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.form.CurrencyField;
import com.duebook.ui.form.DateField;
import com.duebook.ui.form.MoneyField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Money that came by hand or by bank: whose, how much, when, and which invoices it is for. */
class RecordForm extends Div {

    private final transient Payments payments;
    private final transient OpenItems openItems;
    private final transient Customers customers;
    /** One payment, however often the button is clicked. */
    private final UUID intention = Ids.next();
    private final CustomerField customer;
    private final Select<PaymentMethod> method = new Select<>();
    private final CurrencyField currency = new CurrencyField();
    private final MoneyField amount = new MoneyField(getTranslation("payments.field.amount"));
    private final DateField receivedOn = new DateField(getTranslation("payments.field.receivedOn"));
    private final TextField reference = new TextField(getTranslation("payments.field.reference"));
    private final ShareFields shares = new ShareFields();
    private transient @Nullable CustomerBrief chosen;
    private final transient PaymentTwins twins;
    private final transient Words words;
    private transient Runnable again = () -> {};
    private transient @Nullable PaymentDetails confirmed;
    private transient List<OpenItem> open = List.of();

    RecordForm(Payments payments, PaymentTwins twins, OpenItems openItems, Customers customers, CustomerList list,
            Words words, LocalDate today) {
        this.payments = payments;
        this.twins = twins;
        this.words = words;
        this.openItems = openItems;
        this.customers = customers;
        customer = new CustomerField(getTranslation("payments.field.customer"), list);
        customer.addValueChangeListener(picked -> {
            if (picked.getValue() != null) {
                ofCustomer(picked.getValue().id());
                customer.setVisible(true);
            }
        });
        method.setLabel(getTranslation("payments.field.method"));
        method.setItems(Arrays.stream(PaymentMethod.values()).filter(PaymentMethod::isWritten).toList());
        method.setItemLabelGenerator(it -> getTranslation("payments.method." + it));
        method.setValue(PaymentMethod.TRANSFER);
        receivedOn.setValue(today);
        receivedOn.setMax(today);
        receivedOn.addValueChangeListener(typed -> receivedOn.setHelperText(
                typed.getValue() == null || !typed.getValue().isBefore(today) ? null
                        : getTranslation("payments.backdated", words.dates().date(typed.getValue()))));
        reference.setMaxLength(120);
        currency.setLabel(getTranslation("payments.field.currency"));
        currency.setRequiredIndicatorVisible(true);
        currency.setManualValidation(true);
        currency.addValueChangeListener(picked -> take(picked.getValue()));
        amount.addValueChangeListener(typed -> shares.propose(amount.getValue()));
        amount.setRequiredIndicatorVisible(true);
        var fields = new FormLayout(customer, currency, amount, method, receivedOn, reference);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(fields, shares);
        addClassNames("section", "record-form");
    }

    void ofCustomer(UUID id) {
        var brief = customers.brief(id);
        chosen = brief;
        customer.setVisible(false);
        open = openItems.of(id);
        var owed = open.stream().map(item -> item.open().currency()).distinct().toList();
        currency.setItems(Stream.concat(owed.stream(), Currencies.inForce().stream()).distinct().toList());
        // Where two are owed, only who has seen the money knows which of them came.
        currency.setValue(owed.size() > 1 ? null : owed.isEmpty() ? brief.currency() : owed.getFirst());
        currency.setHelperText(owed.size() > 1 ? getTranslation("payments.record.whichCurrency",
                Listing.of(owed.stream().map(Currency::getCurrencyCode).toList(), getLocale())) : null);
        take(currency.getValue());
    }

    /** The invoice takes what it can before older ones do. */
    void ofInvoice(UUID customer, UUID invoice) {
        ofCustomer(customer);
        open = open.stream().sorted(Comparator.comparing(item -> !item.debt().equals(invoice))).toList();
        open.stream().limit(1).filter(item -> item.debt().equals(invoice)).forEach(item -> currency.setValue(item.open().currency()));
        take(currency.getValue());
    }

    private void take(@Nullable Currency known) {
        currency.setInvalid(false);
        amount.setCurrency(known);
        shares.show(open.stream().filter(item -> item.open().currency().equals(known)).toList());
        shares.propose(amount.getValue());
    }

    boolean save(Consumer<UUID> whenDone) {
        var money = amount.getValue();
        var who = chosen;
        customer.setInvalid(who == null);
        customer.setErrorMessage(getTranslation("payments.fault.customer"));
        currency.setErrorMessage(getTranslation("payments.fault.currency"));
        currency.setInvalid(who != null && currency.isEmpty());
        if (money == null && !amount.isUnreadable()) {
            amount.setErrorMessage(getTranslation("payments.fault.amount"));
            amount.setInvalid(true);
        }
        if (money != null && !money.isPositive()) {
            amount.setErrorMessage(getTranslation("payments.refusal.amount"));
            amount.setInvalid(true);
            return false;
        }
        receivedOn.setErrorMessage(getTranslation("payments.refusal.future"));
        receivedOn.setInvalid(receivedOn.isEmpty() || receivedOn.isInvalid());
        if (who == null || money == null || receivedOn.isInvalid() || !shares.isWithin(money)) {
            return false;
        }
        var text = reference.getValue().strip();
        var details = new PaymentDetails(intention, who.id(), method.getValue(), money, receivedOn.getValue(),
                text.isEmpty() ? null : text);
        var twin = details.equals(confirmed) ? Optional.<Twin>empty() : twins.of(details);
        twin.ifPresentOrElse(it -> ask(details, it), () -> {
            var recorded = payments.record(details, shares.chosen());
            Notices.done(getTranslation("payments.recorded", words.money(money), who.name()));
            whenDone.accept(recorded);
        });
        return twin.isEmpty();
    }

    /** @param submit saves the form once more, after somebody said that the same payment came twice */
    void onAgain(Runnable submit) {
        again = submit;
    }

    private void ask(PaymentDetails details, Twin twin) {
        Confirm.doubt(getTranslation("payments.twin.ask"),
                getTranslation("payments.twin.text", twin.by(), words.money(details.amount()),
                        words.dates().date(details.receivedOn()), words.dates().moment(twin.at())),
                getTranslation("payments.twin.again"), () -> {
                    confirmed = details;
                    again.run();
                });
    }
}
