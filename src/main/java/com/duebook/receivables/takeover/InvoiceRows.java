package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices and credit notes that are taken over, with their lines, written in one statement of each kind. */
final class InvoiceRows {

    /** @param open what nobody has settled of it */
    record Row(
            UUID id, UUID customer, InvoiceKind kind, InvoiceState state, String number, InvoiceTotals totals, Money open,
            long creditedMinor, long writtenOffMinor, LocalDate issuedOn, LocalDate dueOn, @Nullable LocalDate paidOn, boolean disputed) {}

    private final Instant now;
    private final List<Map<String, @Nullable Object>> invoices = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> lines = new ArrayList<>();

    InvoiceRows(Instant now) {
        this.now = now;
    }

    void add(Row invoice, List<LineDetails> itsLines) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", invoice.id());
        row.put("customer", invoice.customer());
        row.put("kind", invoice.kind().name());
        row.put("state", invoice.state().name());
        row.put("number", invoice.number());
        row.put("currency", invoice.open().currency().getCurrencyCode());
        row.put("net", invoice.totals().net().minor());
        row.put("tax", invoice.totals().tax().minor());
        row.put("total", invoice.totals().total().minor());
        row.put("open", invoice.open().minor());
        row.put("credited", invoice.creditedMinor());
        row.put("writtenOff", invoice.writtenOffMinor());
        row.put("terms", (int) ChronoUnit.DAYS.between(invoice.issuedOn(), invoice.dueOn()));
        row.put("issuedOn", invoice.issuedOn());
        row.put("dueOn", invoice.dueOn());
        row.put("paidOn", invoice.paidOn());
        row.put("disputed", invoice.disputed());
        row.put("now", now);
        invoices.add(row);
        for (var i = 0; i < itsLines.size(); i++) {
            lines.add(line(invoice.id(), i + 1, itsLines.get(i), invoice.open().currency()));
        }
    }

    private static Map<String, @Nullable Object> line(UUID invoice, int position, LineDetails line, Currency currency) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", Ids.next());
        row.put("invoice", invoice);
        row.put("position", position);
        row.put("text", line.text());
        row.put("quantity", line.quantity());
        row.put("price", line.unitPrice());
        row.put("discount", line.discount());
        row.put("taxRate", line.taxRate());
        row.put("net", line.net(currency).minor());
        return row;
    }

    void write(TenantJdbc jdbc) {
        jdbc.batch("""
                insert into invoice (tenant_id, id, version, customer_id, kind, state, number, currency, net_minor,
                  tax_minor, total_minor, open_minor, credited_minor, written_off_minor, terms_days, issued_on, due_on, paid_on, disputed, created_at)
                values (:tenant, :id, 0, :customer, :kind, :state, :number, :currency, :net,
                  :tax, :total, :open, :credited, :writtenOff, :terms, :issuedOn, :dueOn, :paidOn, :disputed, :now)""", invoices);
        jdbc.batch("""
                insert into invoice_line (tenant_id, id, version, invoice_id, position, text, quantity, unit_price,
                  discount, tax_rate, net_minor)
                values (:tenant, :id, 0, :invoice, :position, :text, :quantity, :price,
                  :discount, :taxRate, :net)""", lines);
    }
}
