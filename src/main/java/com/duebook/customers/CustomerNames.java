package com.duebook.customers;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers are called, for lists of what belongs to them. Callers have checked the right to. */
@Service
public class CustomerNames {

    private static final String ALL = "select c.id, c.name, c.reference, c.owner_id from customer c where c.tenant_id = :tenant";
    private static final int AT_ONCE = 1_000;
    /** From so many on, as for all debtors, it is quicker to read all customers in one go than to look each up. */
    static final int MANY = 3_000;

    private final TenantJdbc jdbc;

    CustomerNames(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reference their number in the workspace's own books. @param owner who of the workspace looks after them; null for nobody */
    public record Named(String name, @Nullable String reference, @Nullable UUID owner) {}

    /** Of customers that are there, by id. */
    public static final class Names {

        private final Map<UUID, Named> named;

        private Names(Map<UUID, Named> named) {
            this.named = named;
        }

        /** @throws NullPointerException for an id that was not asked for, or is no customer's */
        public Named of(UUID customer) {
            return Objects.requireNonNull(named.get(customer), () -> "no customer " + customer);
        }

        public Optional<Named> find(UUID customer) {
            return Optional.ofNullable(named.get(customer));
        }

        public String name(UUID customer) {
            return of(customer).name();
        }
    }

    @Transactional(readOnly = true)
    public Names of(Collection<UUID> customers) {
        var ids = customers.stream().distinct().toList();
        var named = new HashMap<UUID, Named>();
        if (ids.size() >= MANY) {
            read(jdbc.sql(ALL), named);
        } else {
            for (var from = 0; from < ids.size(); from += AT_ONCE) {
                read(jdbc.sql(ALL + " and c.id in (:ids)").param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE))), named);
            }
        }
        return new Names(named);
    }

    /** Who looks after them; those whom nobody does are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> owners(Collection<UUID> customers) {
        var ids = customers.stream().distinct().toList();
        var owners = new HashMap<UUID, UUID>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("select c.id, c.owner_id from customer c where c.tenant_id = :tenant and c.owner_id is not null and c.id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(row -> {
                        owners.put(Columns.id(row, 1), Columns.id(row, 2));
                    });
        }
        return owners;
    }

    private static void read(StatementSpec statement, Map<UUID, Named> named) {
        statement.query(row -> {
            named.put(Columns.id(row, "id"),
                    new Named(row.getString("name"), row.getString("reference"), Columns.idOrNull(row, "owner_id")));
        });
    }
}
