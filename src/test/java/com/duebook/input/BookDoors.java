package com.duebook.input;

import static com.duebook.payments.PaymentFixture.EUR;
import static com.duebook.payments.PaymentFixture.eur;

import com.duebook.delivery.Invoicing;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFilter;
import com.duebook.payments.PaymentList;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.tenancy.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is typed on invoices and payments, and to find them. */
@Component
class BookDoors implements TextInputs {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Receivables receivables;
    private final InvoiceList invoiceList;
    private final Numbering numbering;
    private final Payments payments;
    private final PaymentList paymentList;
    private final Refunds refunds;
    private final Invoicing invoicing;

    BookDoors(Receivables receivables, InvoiceList invoiceList, Numbering numbering, Payments payments,
            PaymentList paymentList, Refunds refunds, Invoicing invoicing) {
        this.receivables = receivables;
        this.invoiceList = invoiceList;
        this.numbering = numbering;
        this.payments = payments;
        this.paymentList = paymentList;
        this.refunds = refunds;
        this.invoicing = invoicing;
    }

    @Override
    public Map<String, Consumer<String>> of(UUID customer) {
        var doors = new LinkedHashMap<String, Consumer<String>>();
        doors.put("invoice line", text -> receivables.draft(invoice(customer, text, "", "")));
        doors.put("invoice order", text -> receivables.draft(invoice(customer, "Work", text, "")));
        doors.put("invoice note", text -> receivables.draft(invoice(customer, "Work", "", text)));
        doors.put("void reason", text -> receivables.voidInvoice(issued(customer), text));
        doors.put("credit reason", text -> receivables.credit(issued(customer), CreditDetails.all(text)));
        doors.put("write-off reason", text -> receivables.writeOff(issued(customer), text));
        doors.put("invoice search", text -> invoiceList.page(
                new InvoiceFilter(InvoiceSet.ALL, text, null, null, null, text), InvoiceSort.of("", InvoiceSet.ALL), 0, 50));
        doors.put("invoice number", text -> invoiceList.byNumber(text, 10));
        doors.put("number pattern", text -> numbering.change(InvoiceKind.CREDIT_NOTE, text, 1));
        doors.put("mail message", text -> invoicing.send(issued(customer), Ids.next(), text));
        doors.put("payment reference", text -> payments.record(payment(customer, text), List.of()));
        doors.put("refund reference", text -> refunds.refund(new RefundDetails(Ids.next(),
                payments.record(payment(customer, ""), List.of()), eur(1), TODAY, text)));
        doors.put("payment search", text -> paymentList.find(new PaymentFilter(text, null, false), 50));
        return doors;
    }

    private static InvoiceDetails invoice(UUID customer, String line, String order, String note) {
        return new InvoiceDetails(customer, EUR, 30,
                List.of(new LineDetails(line, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO)), order, note);
    }

    private UUID issued(UUID customer) {
        var id = receivables.draft(invoice(customer, "Work", "", ""));
        receivables.issue(id);
        return id;
    }

    private static PaymentDetails payment(UUID customer, String reference) {
        return new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(100), TODAY, reference);
    }
}
