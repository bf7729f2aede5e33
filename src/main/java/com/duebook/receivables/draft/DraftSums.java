package com.duebook.receivables.draft;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What drafts of invoices come to. */
@Repository
public class DraftSums {

    private static final String SELECT = """
            select i.customer_id, i.currency, sum(i.total_minor) from invoice i
            where i.tenant_id = :tenant and i.state = 'DRAFT' and i.kind = 'INVOICE' %s
            group by i.customer_id, i.currency""";

    private final TenantJdbc jdbc;

    DraftSums(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one customer in one currency. */
    public record DraftSum(UUID customer, Money total) {}

    /** As a part of a statement: {@code customer_id}, {@code currency} and {@code minor} of each draft. */
    public static String table() {
        return """
                (select i.customer_id, i.currency, i.total_minor as minor from invoice i
                 where i.tenant_id = :tenant and i.state = 'DRAFT' and i.kind = 'INVOICE')""";
    }

    /** In one grouped query. */
    @Transactional(readOnly = true)
    public List<DraftSum> in(IdRange customers) {
        return read(jdbc.sql(SELECT.formatted(customers.condition("i.customer_id"))).params(customers.parameters()));
    }

    @Transactional(readOnly = true)
    public List<DraftSum> of(Collection<UUID> customers) {
        return customers.isEmpty() ? List.of() : read(jdbc.sql(SELECT.formatted("and i.customer_id in (:customers)"))
                .param("customers", customers.stream().distinct().toList()));
    }

    /** Of those that are drafts still, each by its id. */
    @Transactional(readOnly = true)
    public Map<UUID, DraftSum> parts(Collection<UUID> invoices) {
        var parts = new HashMap<UUID, DraftSum>();
        if (!invoices.isEmpty()) {
            jdbc.sql("""
                            select i.id, i.customer_id, i.total_minor, i.currency from invoice i
                            where i.tenant_id = :tenant and i.state = 'DRAFT' and i.kind = 'INVOICE' and i.id in (:ids)""")
                    .param("ids", invoices.stream().distinct().toList())
                    .query(row -> {
                        parts.put(Columns.id(row, 1), new DraftSum(Columns.id(row, 2),
                                Money.of(row.getLong(3), Currency.getInstance(row.getString(4)))));
                    });
        }
        return parts;
    }

    private static List<DraftSum> read(StatementSpec statement) {
        return statement
                .query((row, number) -> new DraftSum(Columns.id(row, 1),
                        Money.of(row.getLong(3), Currency.getInstance(row.getString(2)))))
                .list();
    }
}
