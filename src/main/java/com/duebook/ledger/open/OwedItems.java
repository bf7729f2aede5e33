package com.duebook.ledger.open;

import com.duebook.ledger.DueKind;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Due items, whatever became of them. No right is asked for: whoever names them has seen them. */
@Repository
public class OwedItems {

    static final String SELECT = """
            select d.id, d.kind, coalesce(d.invoice_id, d.cause_id) invoice, d.customer_id, d.position, d.due_on, d.currency,
              d.amount_minor, d.open_minor
            from due_item d where d.tenant_id = :tenant and\s""";

    private final TenantJdbc jdbc;

    OwedItems(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of invoices, in the order of these; of each the earliest due first. */
    @Transactional(readOnly = true)
    public List<OwedItem> ofInvoices(List<UUID> invoices) {
        return invoices.isEmpty() ? List.of() : jdbc.sql(SELECT + "d.invoice_id in (:invoices) order by d.position")
                .param("invoices", invoices).query(OwedItems::item).list().stream()
                .sorted(Comparator.comparingInt(item -> invoices.indexOf(item.invoice())))
                .toList();
    }

    /** The earliest due first; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<OwedItem> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + "d.id in (:ids) order by d.due_on, d.id")
                .param("ids", ids.stream().distinct().toList()).query(OwedItems::item).list();
    }

    /** What a customer owes, the earliest due first. */
    @Transactional(readOnly = true)
    public List<OwedItem> openOf(UUID customer, int most) {
        return jdbc.sql(SELECT + "d.settled_on is null and d.customer_id = :customer order by d.due_on, d.id limit :most")
                .param("customer", customer).param("most", most).query(OwedItems::item).list();
    }

    static OwedItem item(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OwedItem(Columns.id(row, "id"), DueKind.valueOf(row.getString("kind")), Columns.idOrNull(row, "invoice"),
                Columns.id(row, "customer_id"), row.getInt("position"), row.getObject("due_on", LocalDate.class),
                Money.of(row.getLong("amount_minor"), currency), Money.of(row.getLong("open_minor"), currency));
    }
}
