package com.duebook.receivables;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.Ledger;
import com.duebook.money.Money;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Customers, invoices and payments of test workspaces, by the real verbs. */
@Component
public class Books {

    public static final Currency EUR = Currency.getInstance("EUR");

    private final TestWorkspaces workspaces;
    private final TenantJdbc jdbc;
    private final Customers customers;
    private final Receivables receivables;
    private final Ledger ledger;
    private final Invoices invoices;
    private final Today today;

    Books(TestWorkspaces workspaces, TenantJdbc jdbc, Customers customers, Receivables receivables,
            Ledger ledger, Invoices invoices, Today today) {
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.customers = customers;
        this.receivables = receivables;
        this.ledger = ledger;
        this.invoices = invoices;
        this.today = today;
    }

    public static Money eur(long minor) {
        return Money.of(minor, EUR);
    }

    /** One line without tax, each piece worth one, due in 30 days. */
    public static InvoiceDetails details(UUID customer, Money total) {
        return new InvoiceDetails(customer, total.currency(), 30,
                List.of(new LineDetails("Consulting service", total.amount(), BigDecimal.ONE, BigDecimal.ZERO)), "", "");
    }

    /** Takes back so much of the line that {@link #details} has. */
    public static CreditDetails part(int euros) {
        return new CreditDetails(List.of(new CreditLine(1, BigDecimal.valueOf(euros))), "complaint");
    }

    public UUID customer(UUID workspace, String name) {
        return workspaces.in(workspace, () -> customers.create(CustomerDetails.named(name, EUR, 30)));
    }

    public UUID issued(UUID workspace, UUID customer, Money total) {
        return workspaces.in(workspace, () -> {
            var invoice = receivables.draft(details(customer, total));
            receivables.issue(invoice);
            return invoice;
        });
    }

    /** Due in parts, at these due dates. */
    public UUID issued(UUID workspace, UUID customer, List<Instalment> parts) {
        return workspaces.in(workspace, () -> {
            var total = Money.sum(parts.stream().map(Instalment::amount).toList(), parts.getFirst().amount().currency());
            var invoice = invoices.locked(receivables.draft(details(customer, total)));
            invoice.issue("P-" + invoice.id(), today.date());
            ledger.issue(invoice, parts, today.date());
            return invoice.id();
        });
    }

    /** Money in. Only the ledger knows how much of it is left: allocating here does not ask the payments. */
    public UUID payment(UUID workspace, UUID customer, Money amount, LocalDate on) {
        var id = Ids.next();
        return workspaces.in(workspace, () -> {
            jdbc.sql("""
                            insert into payment (tenant_id, id, version, customer_id, method, currency, amount_minor,
                              unallocated_minor, refunded_minor, received_on, recorded_at, recorded_by)
                            values (:tenant, :id, 0, :customer, 'TRANSFER', :currency, :amount, 0, 0, :on,
                              '2026-01-01 00:00:00', 'test')""")
                    .param("id", Ids.bytes(id))
                    .param("customer", Ids.bytes(customer))
                    .param("currency", amount.currency().getCurrencyCode())
                    .param("amount", amount.minor())
                    .param("on", on)
                    .update();
            ledger.received(id, customer, amount, on);
            return id;
        });
    }

    /** {@code RECEIVABLE} movements of the invoice, in minor units. */
    public long ledgerBalance(UUID workspace, UUID invoice) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select coalesce(sum(case when e.debit = 'RECEIVABLE' then e.amount_minor else 0 end
                          - case when e.credit = 'RECEIVABLE' then e.amount_minor else 0 end), 0)
                        from ledger_entry e where e.tenant_id = :tenant and e.invoice_id = :invoice""")
                .param("invoice", Ids.bytes(invoice))
                .query(Long.class)
                .single());
    }
}
