package com.duebook.ledger.open;

import com.duebook.ledger.EntryKind;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that ever happened to due items, by value date and as it is known today, for whoever looks at many past days at once. */
@Service
public class ItemMoves {

    /** Read from {@code due_item_customer} alone. */
    private static final String ITEMS = """
            select d.id, d.due_on, d.currency, d.kind = 'PRINCIPAL' from due_item d where d.tenant_id = :tenant""";

    /** Of each kind from {@code ledger_of_kind} alone. */
    private static final String ENTRIES = """
            select e.customer_id, e.item_id, e.booked_on, e.kind, e.payment_id, e.amount_minor, e.credit, e.reverses_id, e.id
            from ledger_entry e where e.tenant_id = :tenant and e.kind in (:kinds)""";

    private static final Set<String> KINDS = Stream.of(EntryKind.values())
            .filter(kind -> kind != EntryKind.RECEIVED && kind != EntryKind.REFUNDED).map(EntryKind::name).collect(Collectors.toSet());

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

    /**
     * Item after item of a customer after the other. They are put together here, since to have the database look for the item of each
     * entry takes several times as long.
     *
     * @param customers no more than one can keep all moves of
     */
    @Transactional(readOnly = true)
    public void until(LocalDate day, IdRange customers, Consumer<Move> each) {
        var items = new HashMap<UUID, Item>();
        jdbc.sql(ITEMS + customers.condition("d.customer_id")).params(customers.parameters())
                .query((RowCallbackHandler) row -> items.put(Columns.id(row, 1), new Item(row.getObject(2, LocalDate.class),
                        Currency.getInstance(row.getString(3)), row.getBoolean(4))));
        var entries = new HashMap<UUID, Map<UUID, List<Entry>>>();
        var reversed = new HashMap<UUID, LocalDate>();
        var credits = new HashSet<UUID>();
        jdbc.sql(ENTRIES + customers.condition("e.customer_id")).params(customers.parameters()).param("kinds", KINDS)
                .query((RowCallbackHandler) row -> {
                    var entry = entry(row);
                    if (entry.reverses() != null) {
                        reversed.put(entry.reverses(), entry.bookedOn());
                    }
                    if (entry.kind().equals("ON_ACCOUNT") && entry.payment() != null) {
                        credits.add(entry.payment());
                    }
                    var item = Columns.idOrNull(row, "item_id");
                    if (item != null && !entry.bookedOn().isAfter(day)) {
                        entries.computeIfAbsent(Columns.id(row, 1), first -> new HashMap<>())
                                .computeIfAbsent(item, first -> new ArrayList<>()).add(entry);
                    }
                });
        entries.forEach((customer, its) -> its.forEach((id, moves) -> {
            var item = Objects.requireNonNull(items.get(id));
            moves.forEach(move -> each.accept(new Move(customer, id, item.currency(), item.dueOn(), move.bookedOn(), move.kind(),
                    move.moved(), move.reverses() != null, reversed.get(move.id()), item.principal(),
                    move.payment() != null && credits.contains(move.payment()))));
        }));
    }

    private record Item(LocalDate dueOn, Currency currency, boolean principal) {}

    private record Entry(UUID id, LocalDate bookedOn, String kind, @Nullable UUID payment, long moved, @Nullable UUID reverses) {}

    private static Entry entry(ResultSet row) throws SQLException {
        var minor = row.getLong(6);
        return new Entry(Columns.id(row, 9), row.getObject(3, LocalDate.class), row.getString(4), Columns.idOrNull(row, "payment_id"),
                row.getString(7).equals("RECEIVABLE") ? -minor : minor, Columns.idOrNull(row, "reverses_id"));
    }
}
