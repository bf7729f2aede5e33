package com.duebook.payments;

import com.duebook.money.Money;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invoices as payments need them: locked in the house's order before a payment is, and what a payment gave to each. */
@Component
public class InvoiceRows {

    private final TenantJdbc jdbc;

    InvoiceRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Issued ones only, by ascending id; void and settled ones have nothing open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Payable> lock(Collection<UUID> invoices) {
        if (invoices.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select i.id, i.customer_id, i.number, i.due_on, i.currency,
                            case when i.state = 'OPEN' then i.open_minor else 0 end open_minor
                        from invoice i
                        where i.tenant_id = :tenant and i.id in (:ids) and i.kind = 'INVOICE' and i.number is not null
                        order by i.id for update""")
                .param("ids", invoices.stream().map(Ids::bytes).toList())
                .query((row, at) -> new Payable(
                        Ids.uuid(row.getBytes("id")), Ids.uuid(row.getBytes("customer_id")), row.getString("number"),
                        row.getDate("due_on").toLocalDate(),
                        Money.of(row.getLong("open_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    /** What each invoice has from a payment today, by ascending invoice id. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Share> sharesOf(UUID payment) {
        return jdbc.sql("""
                        select l.invoice_id, l.currency,
                            sum(case when l.credit = 'RECEIVABLE' then l.amount_minor else -l.amount_minor end) amount
                        from ledger_entry l
                        where l.tenant_id = :tenant and l.payment_id = :payment and l.kind = 'ALLOCATED'
                        group by l.invoice_id, l.currency
                        having amount > 0
                        order by l.invoice_id""")
                .param("payment", Ids.bytes(payment))
                .query((row, at) -> new Share(
                        Ids.uuid(row.getBytes("invoice_id")),
                        Money.of(row.getLong("amount"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Map<UUID, String> numbers(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select i.id, i.number from invoice i where i.tenant_id = :tenant and i.id in (:ids)")
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query((row, at) -> Map.entry(Ids.uuid(row.getBytes("id")), row.getString("number")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    String number(UUID invoice) {
        return numbers(List.of(invoice)).getOrDefault(invoice, "");
    }
}
