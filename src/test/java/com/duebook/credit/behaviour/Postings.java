package com.duebook.credit.behaviour;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's whole ledger in memory, from which its behaviour is worked out cent by cent, by other means than the product's. */
record Postings(List<Item> items, List<Entry> entries, List<Objection> objections) {

    record Item(UUID id, UUID invoice, String currency, LocalDate due) {}

    record Entry(UUID id, String kind, @Nullable UUID item, @Nullable UUID payment, @Nullable UUID reverses, long minor, LocalDate on) {}

    record Objection(UUID invoice, Instant from, @Nullable Instant until) {

        boolean isAt(Instant moment) {
            return from.isBefore(moment) && (until == null || !until.isBefore(moment));
        }
    }

    static Postings of(TenantJdbc jdbc, UUID customer) {
        var items = jdbc.sql("select * from due_item d where d.tenant_id = :tenant and d.customer_id = :id and d.kind = 'PRINCIPAL'")
                .param("id", Ids.bytes(customer))
                .query((row, at) -> new Item(Columns.id(row, "id"), Columns.id(row, "invoice_id"), row.getString("currency"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        var entries = jdbc.sql("select * from ledger_entry e where e.tenant_id = :tenant and e.customer_id = :id order by e.id")
                .param("id", Ids.bytes(customer)).query((row, at) -> entry(row)).list();
        var objections = jdbc.sql("select * from dispute x where x.tenant_id = :tenant")
                .query((row, at) -> new Objection(Columns.id(row, "invoice_id"), Columns.moment(row, "raised_at"),
                        Columns.momentOrNull(row, "ended_at")))
                .list();
        return new Postings(items, entries, objections);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(Columns.id(row, "id"), row.getString("kind"), Columns.idOrNull(row, "item_id"),
                Columns.idOrNull(row, "payment_id"), Columns.idOrNull(row, "reverses_id"), row.getLong("amount_minor"),
                row.getObject("booked_on", LocalDate.class));
    }

    /** @return for each currency the days of each minor unit that counts, in no order */
    Map<String, List<Integer>> days(LocalDate after, LocalDate day, Instant evening) {
        var standing = new LinkedHashMap<UUID, Entry>();
        entries.stream().filter(entry -> !entry.on().isAfter(day)).forEach(entry -> {
            if (entry.reverses() == null) {
                standing.put(entry.id(), entry);
            } else {
                standing.remove(entry.reverses());
            }
        });
        var noMoney = new HashSet<UUID>();
        entries.stream().filter(entry -> entry.kind().equals("ON_ACCOUNT")).forEach(entry -> noMoney.add(entry.payment()));
        var all = new HashMap<String, List<Integer>>();
        for (var item : items) {
            var units = all.computeIfAbsent(item.currency(), first -> new ArrayList<>());
            var open = 0L;
            for (var entry : standing.values()) {
                if (!item.id().equals(entry.item())) {
                    continue;
                }
                open += entry.kind().equals("ISSUED") ? entry.minor() : -entry.minor();
                var days = (int) ChronoUnit.DAYS.between(item.due(), entry.on());
                var paid = entry.kind().equals("ALLOCATED") && !noMoney.contains(entry.payment());
                if (entry.on().isAfter(after) && (paid || entry.kind().equals("WRITTEN_OFF") && days > 0)) {
                    add(units, entry.minor(), days);
                }
            }
            var late = (int) ChronoUnit.DAYS.between(item.due(), day);
            if (late > 0 && objections.stream().noneMatch(it -> it.invoice().equals(item.invoice()) && it.isAt(evening))) {
                add(units, open, late);
            }
        }
        return all;
    }

    private static void add(List<Integer> units, long count, int days) {
        for (var i = 0L; i < count; i++) {
            units.add(days);
        }
    }

    static double average(List<Integer> days) {
        return days.stream().mapToInt(day -> Math.max(0, day)).average().orElseThrow();
    }

    static int median(List<Integer> days) {
        return Math.max(0, days.stream().sorted().toList().get((days.size() - 1) / 2));
    }

    static double onTime(List<Integer> days) {
        return 100.0 * days.stream().filter(day -> day <= 0).count() / days.size();
    }

    static double promptness(List<Integer> days) {
        return days.stream().mapToDouble(Postings::points).average().orElseThrow();
    }

    private static double points(int day) {
        if (day <= 0) {
            return day >= -20 ? 80 - day / 2.0 : Math.min(100, 70 - day);
        }
        if (day <= 22) {
            return day <= 15 ? 80 - day * 2 / 3.0 : 70 - (day - 15) * 10 / 7.0;
        }
        return day <= 30 ? 60 - (day - 22) * 1.25 : Math.max(20, 60 - day / 3.0);
    }
}
