package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that ever happened to due items, by value date and as it is known today, for whoever looks at many past days at once. */
@Service
public class ItemMoves {

    private static final String MOVES = """
            select d.customer_id, e.item_id, d.currency, d.due_on, e.booked_on, e.kind, e.payment_id,
              case when e.debit = 'RECEIVABLE' then e.amount_minor else -e.amount_minor end as moved,
              r.booked_on as reversed_on, e.reverses_id is not null as reversal, d.kind = 'PRINCIPAL' as principal,
              e.payment_id is not null and exists (select 1 from ledger_entry c where c.tenant_id = :tenant
                and c.kind = 'ON_ACCOUNT' and c.customer_id = e.customer_id and c.payment_id = e.payment_id) as credited
            from due_item d
            join ledger_entry e on e.tenant_id = :tenant and e.item_id = d.id
            left join ledger_entry r on r.tenant_id = :tenant and r.reverses_id = e.id
            where d.tenant_id = :tenant and e.booked_on <= :day %s
            order by d.customer_id, e.item_id""";

    private final TenantJdbc jdbc;

    ItemMoves(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param moved what is open more by it, in minor units; negative for less
     * @param kind of the entry of the ledger, such as ALLOCATED
     * @param reversal whether it takes back another
     * @param reversedOn when it was taken back; null where it stands
     * @param credited whether a credit note paid it
     */
    public record Move(UUID customer, UUID item, Currency currency, LocalDate dueOn, LocalDate bookedOn, String kind, long moved,
            boolean reversal, @Nullable LocalDate reversedOn, boolean principal, boolean credited) {

        /** Money that came, or was given up; what a credit note took back was never to be paid. */
        public boolean settles() {
            return !reversal && principal && !credited && (kind.equals("ALLOCATED") || kind.equals("WRITTEN_OFF"));
        }
    }

    /** @param on value date; what was taken back is left out */
    public record WriteOff(UUID customer, LocalDate on) {}

    @Transactional(readOnly = true)
    public List<WriteOff> writeOffs(LocalDate after, LocalDate until, IdRange customers) {
        return jdbc.sql("""
                        select e.customer_id, e.booked_on from ledger_entry e
                        where e.tenant_id = :tenant and e.kind = 'WRITTEN_OFF' and e.reverses_id is null
                          and e.booked_on > :after and e.booked_on <= :until
                          and not exists (select 1 from ledger_entry r where r.tenant_id = :tenant and r.reverses_id = e.id)"""
                + customers.condition("e.customer_id"))
                .params(customers.parameters())
                .param("after", after)
                .param("until", until)
                .query((row, number) -> new WriteOff(Columns.id(row, 1), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** Item after item of a customer after the other. */
    @Transactional(readOnly = true)
    public void until(LocalDate day, IdRange customers, Consumer<Move> each) {
        jdbc.sql(MOVES.formatted(customers.condition("d.customer_id")))
                .params(customers.parameters())
                .param("day", day)
                .query((RowCallbackHandler) row -> each.accept(new Move(Columns.id(row, 1), Columns.id(row, 2),
                        Currency.getInstance(row.getString(3)), row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class),
                        row.getString(6), row.getLong(8), row.getBoolean(10), row.getObject(9, LocalDate.class), row.getBoolean(11),
                        row.getBoolean(12))));
    }
}
