package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due before a day and still open: one entry per customer and currency, the entries of a customer together. What
 * is held back, as a dispute does, is left out.
 */
@Service
public class Overdue {

    private static final String SELECT = """
            select d.customer_id, d.currency, min(d.due_on), sum(d.open_minor - d.held_minor), count(*)
            from due_item d
            where d.tenant_id = :tenant and d.settled_on is null and d.due_on < :day
              and d.held_minor < d.open_minor %s
            group by d.customer_id, d.currency order by d.customer_id, d.currency""";

    /** By way of the summary, which knows who disputes anything at all. */
    private static final String HELD = """
            select d.customer_id, d.currency, sum(d.held_minor)
            from customer_open n
            join due_item d on d.tenant_id = :tenant and d.settled_on is null and d.customer_id = n.customer_id
              and d.currency = n.currency
            where n.tenant_id = :tenant and n.disputed_minor > 0 and d.due_on < :day and d.held_minor > 0 %s
            group by d.customer_id, d.currency order by d.customer_id, d.currency""";

    private final TenantJdbc jdbc;

    Overdue(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since due date of the item that is late the longest */
    public record Debtor(UUID customer, LocalDate since, Money open, int items) {}

    /**
     * What of an invoice is open and was due before {@code :today}, in minor units, as a part of a statement.
     *
     * @param invoice an expression for its id
     */
    public static String ofInvoice(String invoice) {
        return """
                (select coalesce(sum(d.open_minor), 0) from due_item d
                  where d.tenant_id = :tenant and d.invoice_id = %s and d.due_on < :today)""".formatted(invoice);
    }

    /**
     * Who owes what was due before {@code :day}, a row per customer and currency, as a part of a statement: {@code customer_id},
     * {@code currency}, {@code since}, {@code open_minor}, what of that is held back as {@code held_minor}, and {@code items}.
     */
    public static String debtors() {
        return """
                (select d.customer_id, d.currency, min(d.due_on) as since, sum(d.open_minor) as open_minor,
                   sum(d.held_minor) as held_minor, count(*) as items
                 from due_item d where d.tenant_id = :tenant and d.settled_on is null and d.due_on < :day
                 group by d.customer_id, d.currency)""";
    }

    /** What was due before {@code :day} and is not held back, as a part of a statement: {@code customer_id} and {@code due_on}. */
    public static String late() {
        return """
                (select d.customer_id, d.due_on from due_item d
                 where d.tenant_id = :tenant and d.settled_on is null and d.due_on < :day and d.held_minor < d.open_minor)""";
    }

    /**
     * What is open, held back or not, as a part of a statement: {@code customer_id}, {@code currency} and {@code minor} of each item.
     *
     * @param due how the due date stands to {@code :day}
     */
    public static String items(String due) {
        return """
                (select d.customer_id, d.currency, d.open_minor as minor from due_item d
                 where d.tenant_id = :tenant and d.settled_on is null and d.due_on %s :day)""".formatted(due);
    }

    /** Everybody's, in one grouped query over the index {@code due_item_owed}, whatever the number of customers. */
    @Transactional(readOnly = true)
    public List<Debtor> before(LocalDate day, IdRange customers) {
        return read(jdbc.sql(SELECT.formatted(customers.condition("d.customer_id"))).params(customers.parameters()), day);
    }

    @Transactional(readOnly = true)
    public List<Debtor> before(LocalDate day, Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        var ids = customers.stream().distinct().toList();
        return read(jdbc.sql(SELECT.formatted("and d.customer_id in (:customers)")).param("customers", ids), day);
    }

    /** What of it is held back, and of whom; in each currency. */
    public record Held(UUID customer, Money amount) {}

    @Transactional(readOnly = true)
    public List<Held> heldBefore(LocalDate day, IdRange customers) {
        return held(jdbc.sql(HELD.formatted(customers.condition("d.customer_id"))).params(customers.parameters()), day);
    }

    @Transactional(readOnly = true)
    public List<Held> heldBefore(LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of()
                : held(jdbc.sql(HELD.formatted("and d.customer_id in (:customers)")).param("customers",
                        customers.stream().distinct().toList()), day);
    }

    private static List<Held> held(StatementSpec statement, LocalDate day) {
        return statement.param("day", day)
                .query((row, number) -> new Held(Columns.id(row, 1), Money.of(row.getLong(3), Currency.getInstance(row.getString(2)))))
                .list();
    }

    /** The currencies that anything was ever invoiced in, by code. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        return jdbc.sql("select distinct d.currency from open_day d where d.tenant_id = :tenant order by d.currency")
                .query((row, number) -> Currency.getInstance(row.getString(1)))
                .list();
    }

    private static List<Debtor> read(StatementSpec statement, LocalDate day) {
        return statement.param("day", day)
                .query((row, number) -> new Debtor(Columns.id(row, 1), row.getObject(3, LocalDate.class),
                        Money.of(row.getLong(4), Currency.getInstance(row.getString(2))), row.getInt(5)))
                .list();
    }
}
