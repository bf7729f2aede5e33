package com.duebook.alerts;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts customers with open invoices straight into the tables: the evaluation reads only open amounts and dates. */
@Component
class Debtors {

    private static final LocalDate ISSUED = LocalDate.of(2025, 1, 1);

    private final TenantJdbc jdbc;

    Debtors(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    UUID customer(String name, String... tags) {
        var id = customers(List.of(name)).getFirst();
        for (var tag : tags) {
            jdbc.sql("insert into customer_tag (tenant_id, customer_id, tag) values (:tenant, :customer, :tag)")
                    .param("customer", Ids.bytes(id))
                    .param("tag", tag)
                    .update();
        }
        return id;
    }

    List<UUID> customers(List<String> names) {
        var ids = names.stream().map(name -> Ids.next()).toList();
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < ids.size(); i++) {
            rows.add(Map.of("id", Ids.bytes(ids.get(i)), "name", names.get(i), "search", names.get(i).toLowerCase()));
        }
        jdbc.batch("""
                insert into customer (tenant_id, id, version, name, name_search, currency, terms_days, created_at)
                values (:tenant, :id, 0, :name, :search, 'EUR', 30, '2025-01-01 00:00:00')""", rows);
        return ids;
    }

    UUID owes(UUID customer, String currency, long minor, LocalDate due) {
        return owe(List.of(new Debt(customer, currency, minor, due))).getFirst();
    }

    record Debt(UUID customer, String currency, long minor, LocalDate due) {}

    List<UUID> owe(List<Debt> debts) {
        var rows = new ArrayList<Map<String, Object>>();
        var ids = new ArrayList<UUID>();
        for (var debt : debts) {
            var row = new HashMap<String, Object>();
            var id = Ids.next();
            ids.add(id);
            row.put("id", Ids.bytes(id));
            row.put("number", id.toString());
            row.put("customer", Ids.bytes(debt.customer()));
            row.put("currency", debt.currency());
            row.put("minor", debt.minor());
            row.put("issued", debt.due().isBefore(ISSUED) ? debt.due() : debt.due().minusDays(30));
            row.put("due", debt.due());
            row.put("now", java.sql.Timestamp.from(Instant.parse("2025-01-01T00:00:00Z")));
            rows.add(row);
        }
        jdbc.batch("""
                insert into invoice (tenant_id, id, version, customer_id, kind, state, number, currency, net_minor,
                    tax_minor, total_minor, open_minor, issued_on, due_on, disputed, created_at)
                values (:tenant, :id, 0, :customer, 'INVOICE', 'OPEN', :number, :currency, :minor,
                    0, :minor, :minor, :issued, :due, false, :now)""", rows);
        return ids;
    }

    void paid(UUID invoice) {
        jdbc.sql("update invoice i set i.state = 'PAID', i.open_minor = 0 where i.tenant_id = :tenant and i.id = :id")
                .param("id", Ids.bytes(invoice))
                .update();
    }
}
