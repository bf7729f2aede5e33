package com.duebook.audit.chain;

import com.duebook.audit.chain.WrongRow.Reason;
import com.duebook.tenancy.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds one workspace's books against its journal: each entry of the ledger against its seal, what was written together
 * against what the journal tells of it, and invoices, payments and days against what the ledger adds up to. Entries from
 * before seals were kept are held against the latter only.
 */
public final class BooksCheck {

    /** So few that hashing them holds no other up. */
    private static final int PAGE = 5_000;

    /** By table; all bind {@code tenant_id = :tenant} and name id, kept. */
    private static final Map<String, String> LEDGERS = new TreeMap<>(Map.of(
            "invoice.total_minor", """
                    select hex(w.id) id, w.total_minor kept from (
                      select i.id, i.total_minor, coalesce((
                        select sum(e.amount_minor) from ledger_entry e where e.tenant_id = :tenant and e.invoice_id = i.id
                        and e.kind = 'ISSUED' and e.reverses_id is null), 0) booked
                      from invoice i where i.tenant_id = :tenant and i.kind = 'INVOICE' and i.state <> 'DRAFT') w
                    where w.total_minor <> w.booked order by w.id limit 200""",
            "invoice.total_minor of a credit note", """
                    select hex(w.id) id, w.total_minor kept from (
                      select i.id, i.total_minor, coalesce((
                        select sum(e.amount_minor) from ledger_entry e where e.tenant_id = :tenant and e.credit_note_id = i.id
                        and e.kind = 'CREDITED' and e.reverses_id is null), 0) booked
                      from invoice i where i.tenant_id = :tenant and i.state = 'CREDIT' and i.corrects_id is not null) w
                    where w.total_minor <> w.booked order by w.id limit 200""",
            "due_item.amount_minor", """
                    select hex(w.id) id, w.amount_minor kept from (
                      select d.id, d.amount_minor, coalesce((
                        select sum(e.amount_minor) from ledger_entry e where e.tenant_id = :tenant and e.item_id = d.id
                        and e.reverses_id is null and e.kind = case d.kind when 'PRINCIPAL' then 'ISSUED' else d.kind end), 0) booked
                      from due_item d where d.tenant_id = :tenant) w
                    where w.amount_minor <> w.booked order by w.id limit 200""",
            "due_item.open_minor", """
                    select hex(w.id) id, w.open_minor kept from (
                      select d.id, d.open_minor, coalesce((
                        select sum(case when e.debit = 'RECEIVABLE' then e.amount_minor
                                        when e.credit = 'RECEIVABLE' then -e.amount_minor else 0 end)
                        from ledger_entry e where e.tenant_id = :tenant and e.item_id = d.id), 0) booked
                      from due_item d where d.tenant_id = :tenant) w
                    where w.open_minor <> w.booked order by w.id limit 200""",
            "invoice.open_minor", """
                    select hex(w.id) id, w.open_minor kept from (
                      select i.id, i.open_minor, coalesce((
                        select sum(case when e.debit = 'RECEIVABLE' then e.amount_minor
                                        when e.credit = 'RECEIVABLE' then -e.amount_minor else 0 end)
                        from ledger_entry e where e.tenant_id = :tenant and e.invoice_id = i.id), 0) booked
                      from invoice i where i.tenant_id = :tenant) w
                    where w.open_minor <> w.booked order by w.id limit 200""",
            "payment.amount_minor", """
                    select hex(w.id) id, w.amount_minor kept from (
                      select p.id, p.amount_minor, coalesce((
                        select sum(case when e.credit = 'CREDIT' then e.amount_minor else -e.amount_minor end)
                        from ledger_entry e where e.tenant_id = :tenant and e.payment_id = p.id
                        and e.kind in ('RECEIVED', 'ON_ACCOUNT')), 0) booked
                      from payment p where p.tenant_id = :tenant) w
                    where w.amount_minor <> w.booked order by w.id limit 200""",
            "payment.unallocated_minor", """
                    select hex(w.id) id, w.unallocated_minor kept from (
                      select p.id, p.unallocated_minor, coalesce((
                        select sum(case when e.credit = 'CREDIT' then e.amount_minor
                                        when e.debit = 'CREDIT' then -e.amount_minor else 0 end)
                        from ledger_entry e where e.tenant_id = :tenant and e.payment_id = p.id), 0) booked
                      from payment p where p.tenant_id = :tenant) w
                    where w.unallocated_minor <> w.booked order by w.id limit 200""",
            "ledger_day", """
                    select concat(b.booked_on, ' ', b.currency) id, sum(b.kept) kept from (
                      select d.currency, d.booked_on, d.receivable_minor kept, d.receivable_minor receivable, d.sales_minor sales
                      from ledger_day d where d.tenant_id = :tenant
                      union all
                      select e.currency, e.booked_on, 0,
                        case when e.credit = 'RECEIVABLE' then e.amount_minor when e.debit = 'RECEIVABLE' then -e.amount_minor
                             else 0 end,
                        case when e.credit = 'SALES' then -e.amount_minor when e.debit = 'SALES' then e.amount_minor else 0 end
                      from ledger_entry e where e.tenant_id = :tenant) b
                    group by b.currency, b.booked_on
                    having sum(b.receivable) <> 0 or sum(b.sales) <> 0 order by b.booked_on, b.currency limit 200""",
            "open_day", """
                    select concat(b.due_on, ' ', b.currency) id, sum(b.kept) kept from (
                      select d.currency, d.due_on, d.open_minor kept, d.open_minor open
                      from open_day d where d.tenant_id = :tenant
                      union all
                      select i.currency, i.due_on, 0, -i.open_minor
                      from due_item i where i.tenant_id = :tenant) b
                    group by b.currency, b.due_on
                    having sum(b.open) <> 0 order by b.due_on, b.currency limit 200"""));

    private final Function<String, JdbcClient.StatementSpec> sql;
    private final Map<UUID, Bookings> written = new HashMap<>();
    private final List<WrongRow> wrong = new ArrayList<>();
    private final long head;

    /**
     * Looks at the books; after it the chain is to be gone along at least as far as it is by now.
     *
     * @param sql gives a statement that has {@code :tenant} bound already
     * @param head how far the chain was before
     */
    public BooksCheck(Function<String, JdbcClient.StatementSpec> sql, long head) {
        this.sql = sql;
        this.head = head;
        changed();
        LEDGERS.forEach(this::compare);
        readBookings();
    }

    public void take(Entry entry) {
        Bookings.in(entry).ifPresent(told -> {
            var found = written.remove(told.id());
            // What was written while the ledger was read may have been read in part.
            if (entry.position() <= head && !told.equals(found)) {
                wrong.add(new WrongRow("ledger_entry", "booking " + told.id(), found == null ? 0 : found.count(), Reason.NOT_AS_SEALED));
            }
        });
    }

    /** @return what is wrong; empty when all is well */
    public List<WrongRow> finish() {
        written.keySet().forEach(unknown -> wrong.add(
                new WrongRow("ledger_entry", "booking " + unknown, 0, Reason.NOT_AS_SEALED)));
        return List.copyOf(wrong);
    }

    private void changed() {
        wrong.addAll(sql.apply("""
                        select hex(e.id) id, e.amount_minor kept from ledger_entry e where e.tenant_id = :tenant
                        and e.seal is not null and hex(e.seal) <> upper(%s) and hex(e.seal) <> upper(%s)
                        order by e.id limit 200""".formatted(SealedBooking.SQL, SealedBooking.SQL_OF_BEFORE))
                .query((row, number) -> new WrongRow("ledger_entry", id(row.getString("id")), row.getLong("kept"), Reason.CHANGED))
                .list());
    }

    private void compare(String table, String query) {
        wrong.addAll(sql.apply(query)
                .query((row, number) -> new WrongRow(table, id(row.getString("id")), row.getLong("kept"), Reason.NOT_THE_LEDGERS))
                .list());
    }

    private record Sealed(UUID booking, UUID entry, byte[] seal) {}

    private void readBookings() {
        var together = new ArrayList<Sealed>();
        List<Sealed> page;
        var last = new Sealed(new UUID(0, 0), new UUID(0, 0), new byte[0]);
        do {
            page = after(last);
            for (var entry : page) {
                if (!together.isEmpty() && !together.getFirst().booking().equals(entry.booking())) {
                    keep(together);
                }
                together.add(entry);
                last = entry;
            }
        } while (page.size() == PAGE);
        if (!together.isEmpty()) {
            keep(together);
        }
    }

    private void keep(List<Sealed> together) {
        var booking = together.getFirst().booking();
        written.put(booking, Bookings.of(booking, together.stream().map(Sealed::seal).toList()));
        together.clear();
    }

    private List<Sealed> after(Sealed last) {
        return sql.apply("""
                        select e.booking_id, e.id, e.seal from ledger_entry e
                        where e.tenant_id = :tenant and e.booking_id >= :booking
                        and (e.booking_id > :booking or e.id > :entry)
                        order by e.booking_id, e.id limit :most""")
                .param("booking", Ids.bytes(last.booking()))
                .param("entry", Ids.bytes(last.entry()))
                .param("most", PAGE)
                .query((row, number) -> new Sealed(
                        Ids.uuid(row.getBytes("booking_id")), Ids.uuid(row.getBytes("id")), row.getBytes("seal")))
                .list();
    }

    /** Of a row as usual; a day is written already. */
    private static String id(String found) {
        return found.length() == 32
                ? found.toLowerCase(Locale.ROOT).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                : found;
    }
}
