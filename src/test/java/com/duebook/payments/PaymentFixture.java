package com.duebook.payments;

import com.duebook.checkout.Basket;
import com.duebook.checkout.Checkouts;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceDetails;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.summary.LedgerCheck;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Customers, invoices and payments for tests, made by the real verbs; and the sums that must come out. */
@Component
public class PaymentFixture {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestWorkspaces workspaces;
    private final Tenancy tenancy;
    private final Customers customers;
    private final Receivables receivables;
    private final Payments payments;
    private final Checkouts checkouts;
    private final LedgerCheck check;
    private final OwedItems items;
    private final TenantJdbc jdbc;

    PaymentFixture(
            TestWorkspaces workspaces,
            Tenancy tenancy,
            Customers customers,
            Receivables receivables,
            Payments payments,
            Checkouts checkouts,
            LedgerCheck check,
            OwedItems items,
            TenantJdbc jdbc) {
        this.workspaces = workspaces;
        this.tenancy = tenancy;
        this.customers = customers;
        this.receivables = receivables;
        this.payments = payments;
        this.checkouts = checkouts;
        this.check = check;
        this.items = items;
        this.jdbc = jdbc;
    }

    public static Money eur(long minor) {
        return Money.of(minor, EUR);
    }

    public UUID customer(UUID workspace, String name) {
        return workspaces.in(workspace, () -> customers.create(
                CustomerDetails.named(name, EUR, 30).withEmail("books@" + Ids.next() + ".example")));
    }

    public UUID invoice(UUID workspace, UUID customer, Money total) {
        return workspaces.in(workspace, () -> {
            var line = new LineDetails("Work", total.amount(), BigDecimal.ONE, BigDecimal.ZERO);
            var id = receivables.draft(new InvoiceDetails(customer, total.currency(), 30, List.of(line), "", ""));
            receivables.issue(id);
            return id;
        });
    }

    public UUID paid(UUID workspace, UUID customer, Money amount, Share... shares) {
        return workspaces.in(workspace, () -> payments.record(transfer(customer, amount), List.of(shares)));
    }

    static PaymentDetails transfer(UUID customer, Money amount) {
        return new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, amount, TODAY, "statement 7");
    }

    /** A checkout for these invoices, as a payer opens it. */
    public UUID attempt(UUID workspace, UUID customer, UUID... invoices) {
        return attemptFor(workspace, customer, Stream.of(invoices).flatMap(invoice -> items(workspace, invoice).stream()).toList());
    }

    /** Of an invoice, the earliest due first. */
    public List<UUID> items(UUID workspace, UUID invoice) {
        return in(workspace, () -> items.ofInvoices(List.of(invoice)).stream().map(OwedItem::id).toList());
    }

    /** A checkout for these due items. */
    public UUID attemptFor(UUID workspace, UUID customer, List<UUID> wanted) {
        return tenancy.callAs(workspace, com.duebook.tenancy.Actor.payer("Payer"), () -> checkouts.begin(new Basket(
                null, customer, wanted, null, new Basket.Payer("Invoice", null, Locale.ENGLISH))))
                .attempt();
    }

    public String session(UUID workspace, UUID attempt) {
        return in(workspace, () -> jdbc.sql(
                "select a.session from payment_attempt a where a.tenant_id = :tenant and a.id = :id")
                .param("id", Ids.bytes(attempt)).query(String.class).single());
    }

    public Money open(UUID workspace, UUID invoice) {
        return eur(number(workspace, "select i.open_minor from invoice i where i.tenant_id = :tenant and i.id = :id",
                invoice));
    }

    public Money credit(UUID workspace, UUID customer) {
        return eur(number(workspace, """
                select coalesce(sum(p.unallocated_minor), 0) from payment p
                where p.tenant_id = :tenant and p.customer_id = :id""", customer));
    }

    /** As if two checkouts had slipped through for one invoice, so that both can be paid. */
    void forgetCheckouts(UUID workspace) {
        in(workspace, () -> jdbc.sql("delete from item_slot where tenant_id = :tenant").update());
    }

    /** Of an attempt for a single invoice, inside a transaction. */
    public UUID invoiceOf(UUID attempt) {
        return jdbc.sql("select s.invoice_id from attempt_share s where s.tenant_id = :tenant and s.attempt_id = :id")
                .param("id", Ids.bytes(attempt)).query((row, at) -> Ids.uuid(row.getBytes(1))).single();
    }

    /** All that is open of the customer's invoices. */
    Money openOf(UUID workspace, UUID customer) {
        return eur(number(workspace, """
                select coalesce(sum(i.open_minor), 0) from invoice i
                where i.tenant_id = :tenant and i.customer_id = :id and i.state = 'OPEN'""", customer));
    }

    /** What the ledger says of the customer's credit, which must be the same. */
    public Money creditByLedger(UUID workspace, UUID customer) {
        return eur(number(workspace, """
                select coalesce(sum(case when l.credit = 'CREDIT' then l.amount_minor
                    when l.debit = 'CREDIT' then -l.amount_minor else 0 end), 0) from ledger_entry l
                where l.tenant_id = :tenant and l.customer_id = :id""", customer));
    }

    /** What does not agree between the stored amounts of invoices, their summaries and the ledger. */
    LedgerCheck.Differences differences(UUID workspace) {
        return in(workspace, check::differences);
    }

    /** What the newest mail that waits will say; inside a transaction. */
    public String newestMail() {
        return jdbc.sql("select m.model from mail m where m.tenant_id = :tenant order by m.id desc limit 1")
                .query(String.class).single();
    }

    /** Of mails of this template, each as {@code address language}. */
    public List<String> mailed(String template) {
        return jdbc.sql("select concat(m.recipient, ' ', m.language) from mail m where m.tenant_id = :tenant and m.template = :template")
                .param("template", template).query(String.class).list();
    }

    public long payments(UUID workspace) {
        return in(workspace, () -> jdbc.sql("select count(*) from payment p where p.tenant_id = :tenant")
                .query(Long.class).single());
    }

    long number(UUID workspace, String sql, UUID id) {
        return in(workspace, () -> jdbc.sql(sql).param("id", Ids.bytes(id)).query(Long.class).single());
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return workspaces.in(workspace, work);
    }
}
