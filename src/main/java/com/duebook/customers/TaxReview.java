package com.duebook.customers;

import com.duebook.customers.past.PastCustomers;
import com.duebook.identifiers.tax.TaxNumber;
import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at tax numbers anew that were stored under older rules, once for each change of the rules. */
@Component
class TaxReview implements NightlyTask {

    private static final int AT_ONCE = 500;

    private final TenantJdbc jdbc;
    private final TransactionTemplate transaction;
    private final PastCustomers past;

    TaxReview(TenantJdbc jdbc, TransactionTemplate transaction, PastCustomers past) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.past = past;
    }

    private record Stored(UUID id, @Nullable String country, String number) {

        TaxNumber read() {
            return TaxNumber.read(country, number);
        }

        boolean readsOtherwise() {
            return !read().value().equals(number);
        }
    }

    @Override
    public String kind() {
        return "customers.tax";
    }

    @Override
    public void run(LocalDate night) {
        while (Boolean.TRUE.equals(transaction.execute(status -> looked(next())))) {}
    }

    private List<Stored> next() {
        return jdbc.sql("""
                        select c.id, c.country, c.tax_number from customer c
                        where c.tenant_id = :tenant and c.tax_rules < :rules and c.tax_number is not null
                        order by c.id limit :most for update""")
                .param("rules", TaxNumber.RULES)
                .param("most", AT_ONCE)
                .query((row, index) -> new Stored(Columns.id(row, "id"), row.getString("country"), row.getString("tax_number")))
                .list();
    }

    /** @return whether there were any */
    private boolean looked(List<Stored> all) {
        if (!all.isEmpty()) {
            past.keep(all.stream().filter(Stored::readsOtherwise).map(Stored::id).toList());
            jdbc.batch("""
                    update customer set tax_number = :number, tax_to_check = :toCheck, tax_rules = :rules
                    where tenant_id = :tenant and id = :id""", all.stream().map(TaxReview::row).toList());
        }
        return !all.isEmpty();
    }

    private static Map<String, Object> row(Stored stored) {
        var read = stored.read();
        return Map.of("id", stored.id(), "number", read.value(), "toCheck", read.isToCheck(), "rules", TaxNumber.RULES);
    }
}
