package com.duebook.receivables;

import com.duebook.ledger.open.OpenDebts;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is unpaid, read in sets. */
@Service
public class OpenItems {

    private final TenantJdbc jdbc;
    private final OpenDebts debts;
    private final Access access;

    OpenItems(TenantJdbc jdbc, OpenDebts debts, Access access) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.access = access;
    }

    /** What a customer owes, the oldest due date first. */
    @Transactional(readOnly = true)
    public List<OpenItem> of(UUID customer) {
        access.require(Right.READ);
        var owed = debts.of(customer);
        return owed.isEmpty() ? List.of() : jdbc.sql("""
                        select i.id, i.number, i.issued_on, i.due_on, i.currency, i.total_minor, i.open_minor
                        from invoice i where i.tenant_id = :tenant and i.id in (:ids)
                        order by i.due_on, i.id""")
                .param("ids", owed)
                .query(OpenItems::item)
                .list();
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OpenItem(
                Columns.id(row, "id"), row.getString("number"),
                row.getObject("issued_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                Money.of(row.getLong("total_minor"), currency), Money.of(row.getLong("open_minor"), currency));
    }
}
