package com.duebook.customers.past;

import com.duebook.customers.Address;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Keeps what papers say of customers when it is about to be changed, with the moment until which it was so. Of two changes at
 * one moment the first counts: nothing was issued between them.
 */
@Repository
public class PastCustomers {

    private final TenantJdbc jdbc;
    private final Clock clock;

    PastCustomers(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param language its own, if it has one */
    public record Then(String name, @Nullable String language, Address address, @Nullable String taxNumber) {}

    /** In the transaction that changes them, before it does. */
    public void keep(List<UUID> customers) {
        jdbc.batch("""
                insert into customer_past (tenant_id, customer_id, until, name, language, tax_number, street, postal_code, city,
                  region, country)
                select c.tenant_id, c.id, :now, c.name, c.language, c.tax_number, c.street, c.postal_code, c.city, c.region, c.country
                from customer c where c.tenant_id = :tenant and c.id = :id
                on duplicate key update until = values(until)""",
                customers.stream().map(id -> Map.of("id", id, "now", clock.instant())).toList());
    }

    /** Empty where it was then as today. */
    public Optional<Then> of(UUID customer, Instant at) {
        return jdbc.sql("""
                        select p.* from customer_past p
                        where p.tenant_id = :tenant and p.customer_id = :id and p.until > :at order by p.until limit 1""")
                .param("id", customer)
                .param("at", at)
                .query((row, number) -> then(row))
                .optional();
    }

    private static Then then(ResultSet row) throws SQLException {
        return new Then(row.getString("name"), row.getString("language"),
                new Address(row.getString("street"), row.getString("postal_code"), row.getString("city"), row.getString("region"),
                        row.getString("country")),
                row.getString("tax_number"));
    }
}
