package com.duebook.payments.ui;

import com.duebook.customers.CustomerList;
import com.duebook.customers.Customers;
import com.duebook.payments.PaymentTwins;
import com.duebook.payments.Payments;
import com.duebook.receivables.OpenItems;
import com.duebook.time.Today;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which money is written down. */
@Component
public class PaymentDialogs {

    private final Payments payments;
    private final OpenItems openItems;
    private final Customers customers;
    private final CustomerList list;
    private final PaymentTwins twins;
    private final Words words;
    private final Today today;

    PaymentDialogs(
            Payments payments, OpenItems openItems, Customers customers, CustomerList list, PaymentTwins twins,
            Words words, Today today) {
        this.payments = payments;
        this.openItems = openItems;
        this.customers = customers;
        this.list = list;
        this.twins = twins;
        this.words = words;
        this.today = today;
    }

    /** The customer is chosen in it. */
    FormDialog record(Consumer<UUID> whenDone) {
        return dialog(form(), whenDone);
    }

    /** Money of this customer; its oldest open invoices are proposed. */
    public FormDialog record(UUID customer, Consumer<UUID> whenDone) {
        var form = form();
        form.ofCustomer(customer);
        return dialog(form, whenDone);
    }

    /** Money for this invoice, and then for the oldest others of its customer. */
    FormDialog record(UUID customer, UUID invoice, Consumer<UUID> whenDone) {
        var form = form();
        form.ofInvoice(customer, invoice);
        return dialog(form, whenDone);
    }

    private RecordForm form() {
        return new RecordForm(payments, twins, openItems, customers, list, words, today.date());
    }

    private static FormDialog dialog(RecordForm form, Consumer<UUID> whenDone) {
        var dialog = new FormDialog(I18NProvider.translate("payments.record"), form,
                I18NProvider.translate("payments.record.save"), () -> form.save(whenDone));
        form.onAgain(dialog::submit);
        return dialog;
    }
}
