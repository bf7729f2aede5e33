package com.duebook.ledger.open;

import com.duebook.ledger.DueKind;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What one customer owes now, item by item. Callers have checked the right to. */
@Repository
public class OpenClaims {

    private final TenantJdbc jdbc;

    OpenClaims(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param debt what is locked to pay it: its invoice, or a charge itself
     * @param held what of the open amount is held back, as by a dispute
     */
    public record OpenClaim(UUID item, UUID debt, LocalDate dueOn, Money open, Money held) {

        public Money undisputed() {
            return open.minus(held);
        }
    }

    /** The earliest due first. */
    @Transactional(readOnly = true)
    public List<OpenClaim> of(UUID customer) {
        return jdbc.sql("""
                        select d.id, d.kind, d.invoice_id, d.due_on, d.currency, d.open_minor, d.held_minor from due_item d
                        where d.tenant_id = :tenant and d.settled_on is null and d.customer_id = :customer order by d.due_on, d.id""")
                .param("customer", customer)
                .query((row, number) -> {
                    var currency = Currency.getInstance(row.getString("currency"));
                    var id = Columns.id(row, "id");
                    var invoice = Columns.idOrNull(row, "invoice_id");
                    var debt = DueKind.valueOf(row.getString("kind")) == DueKind.PRINCIPAL && invoice != null ? invoice : id;
                    return new OpenClaim(id, debt, row.getObject("due_on", LocalDate.class),
                            Money.of(row.getLong("open_minor"), currency), Money.of(row.getLong("held_minor"), currency));
                })
                .list();
    }
}
