package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What is unpaid, read in sets. */
@Service
public class OpenItems {

    private static final String SELECT = """
            select i.id, i.number, i.issued_on, i.due_on, i.currency, i.total_minor, i.open_minor
            from invoice i where i.tenant_id = :tenant and i.state = 'OPEN' and\s""";

    private final TenantJdbc jdbc;
    private final Access access;

    OpenItems(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** No rights are asked for: payers read their own. */
    List<OpenItem> of(UUID customer) {
        return jdbc.sql(SELECT + "i.customer_id = :customer order by i.due_on, i.id")
                .param("customer", Ids.bytes(customer))
                .query(OpenItems::item)
                .list();
    }

    OpenItem required(UUID invoice) {
        return jdbc.sql(SELECT + "i.id = :id")
                .param("id", Ids.bytes(invoice))
                .query(OpenItems::item)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new OpenItem(
                Ids.uuid(row.getBytes("id")), row.getString("number"),
                row.getObject("issued_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                Money.of(row.getLong("total_minor"), currency), Money.of(row.getLong("open_minor"), currency));
    }
}
