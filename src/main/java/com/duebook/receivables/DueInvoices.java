package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One customer's invoices for their own eyes. No right is asked for: a payer has none. */
@Service
public class DueInvoices {

    private final TenantJdbc jdbc;
    private final Today today;

    DueInvoices(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Those asked for, whatever became of them and whatever else is open, then the oldest due date first. */
    @Transactional(readOnly = true)
    public List<DueInvoice> of(UUID customer, Collection<UUID> asked) {
        return jdbc.sql("""
                        select i.id, i.number, i.state, i.issued_on, i.due_on, i.currency, i.total_minor,
                            case when i.state = 'OPEN' then i.open_minor else 0 end open_minor,
                            i.credited_minor, i.written_off_minor
                        from invoice i
                        where i.tenant_id = :tenant and i.customer_id = :customer and i.kind = 'INVOICE'
                            and i.number is not null and (i.state = 'OPEN' or i.id in (:asked))
                        order by i.id in (:asked) desc, i.due_on, i.id limit 50""")
                .param("customer", customer)
                .param("asked", asked)
                .query((row, at) -> due(row))
                .list();
    }

    private DueInvoice due(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var dueOn = row.getObject("due_on", LocalDate.class);
        var total = Money.of(row.getLong("total_minor"), currency);
        var open = Money.of(row.getLong("open_minor"), currency);
        var status = InvoiceStatus.of(InvoiceState.valueOf(row.getString("state")), total, open,
                Money.of(row.getLong("credited_minor"), currency), Money.of(row.getLong("written_off_minor"), currency),
                dueOn, today.date());
        return new DueInvoice(
                Columns.id(row, "id"), row.getString("number"), status, row.getObject("issued_on", LocalDate.class),
                dueOn, total, open,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, today.date())));
    }
}
