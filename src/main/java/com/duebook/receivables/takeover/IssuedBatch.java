package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import com.duebook.receivables.EntryKind;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.summary.Booked;
import com.duebook.receivables.summary.DayFigures;
import com.duebook.receivables.summary.Summaries;
import com.duebook.receivables.takeover.ImportedPayments.ImportedPayment;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of invoices that are taken over, with all that issuing them here would have written, for one statement of each kind. */
final class IssuedBatch {

    private final TenantJdbc jdbc;
    private final Summaries summaries;
    private final String actor;
    private final Timestamp now;
    private final List<Map<String, @Nullable Object>> invoices = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    private final List<ImportedPayment> paid = new ArrayList<>();

    IssuedBatch(TenantJdbc jdbc, Summaries summaries, String actor, Instant now) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.actor = actor;
        this.now = Timestamp.from(now);
    }

    /** @return the id that it gets */
    UUID take(IssuedInvoice issued) {
        var id = Ids.next();
        LineDetails.check(issued.lines());
        var totals = InvoiceTotals.of(issued.lines(), issued.currency());
        var settled = issued.settledOn();
        invoices.add(invoice(id, issued, totals));
        for (var i = 0; i < issued.lines().size(); i++) {
            lines.add(line(id, i + 1, issued.lines().get(i), issued));
        }
        book(EntryKind.ISSUED, id, null, issued, totals.total(), issued.issuedOn());
        if (settled != null) {
            var payment = new ImportedPayment(
                    Ids.next(), issued.customer(), totals.total(), settled, issued.number());
            paid.add(payment);
            book(EntryKind.RECEIVED, null, payment.id(), issued, totals.total(), settled);
            book(EntryKind.ALLOCATED, id, payment.id(), issued, totals.total(), settled);
        }
        summaries.changed(issued.customer(), issued.currency(), issued.dueOn(), settled != null
                ? new DayFigures(0, 0, 0, 0, 1, 0, 0)
                : new DayFigures(1, 0, issued.disputed() ? 1 : 0, totals.total().minor(), 0, 0, 0));
        return id;
    }

    List<ImportedPayment> paid() {
        return paid;
    }

    private Map<String, @Nullable Object> invoice(UUID id, IssuedInvoice issued, InvoiceTotals totals) {
        var row = new HashMap<String, @Nullable Object>();
        var open = issued.settledOn() == null;
        row.put("id", Ids.bytes(id));
        row.put("customer", Ids.bytes(issued.customer()));
        row.put("state", open ? InvoiceState.OPEN.name() : InvoiceState.PAID.name());
        row.put("number", issued.number());
        row.put("currency", issued.currency().getCurrencyCode());
        row.put("net", totals.net().minor());
        row.put("tax", totals.tax().minor());
        row.put("total", totals.total().minor());
        row.put("open", open ? totals.total().minor() : 0L);
        row.put("terms", (int) ChronoUnit.DAYS.between(issued.issuedOn(), issued.dueOn()));
        row.put("issuedOn", issued.issuedOn());
        row.put("dueOn", issued.dueOn());
        row.put("paidOn", issued.settledOn());
        row.put("disputed", issued.disputed());
        row.put("now", now);
        return row;
    }

    private Map<String, @Nullable Object> line(UUID invoice, int position, LineDetails line, IssuedInvoice issued) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", Ids.bytes(Ids.next()));
        row.put("invoice", Ids.bytes(invoice));
        row.put("position", position);
        row.put("text", line.text());
        row.put("quantity", line.quantity());
        row.put("price", line.unitPrice());
        row.put("discount", line.discount());
        row.put("taxRate", line.taxRate());
        row.put("net", line.net(issued.currency()).minor());
        return row;
    }

    private void book(EntryKind kind, @Nullable UUID invoice, @Nullable UUID payment, IssuedInvoice issued,
            Money amount, LocalDate on) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", Ids.bytes(Ids.next()));
        row.put("kind", kind.name());
        row.put("debit", kind.debit().name());
        row.put("credit", kind.credit().name());
        row.put("customer", Ids.bytes(issued.customer()));
        row.put("invoice", invoice == null ? null : Ids.bytes(invoice));
        row.put("payment", payment == null ? null : Ids.bytes(payment));
        row.put("currency", amount.currency().getCurrencyCode());
        row.put("amount", amount.minor());
        row.put("on", on);
        row.put("now", now);
        row.put("actor", actor);
        entries.add(row);
        summaries.booked(amount.currency(), on, Booked.of(kind.debit(), kind.credit(), amount.minor()));
    }

    void write() {
        jdbc.batch("""
                insert into invoice (tenant_id, id, version, customer_id, kind, state, number, currency, net_minor,
                  tax_minor, total_minor, open_minor, terms_days, issued_on, due_on, paid_on, disputed, created_at)
                values (:tenant, :id, 0, :customer, 'INVOICE', :state, :number, :currency, :net,
                  :tax, :total, :open, :terms, :issuedOn, :dueOn, :paidOn, :disputed, :now)""", invoices);
        jdbc.batch("""
                insert into invoice_line (tenant_id, id, version, invoice_id, position, text, quantity, unit_price,
                  discount, tax_rate, net_minor)
                values (:tenant, :id, 0, :invoice, :position, :text, :quantity, :price,
                  :discount, :taxRate, :net)""", lines);
        jdbc.batch("""
                insert into ledger_entry (tenant_id, id, version, kind, debit, credit, customer_id, invoice_id,
                  payment_id, currency, amount_minor, booked_on, recorded_at, actor)
                values (:tenant, :id, 0, :kind, :debit, :credit, :customer, :invoice,
                  :payment, :currency, :amount, :on, :now, :actor)""", entries);
    }
}
