package com.duebook.credit.behaviour;

import com.duebook.disputes.past.DisputedThen;
import com.duebook.ledger.open.AsOf;
import com.duebook.ledger.open.InvoicePortions;
import com.duebook.money.Money;
import com.duebook.facts.FactQuery;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** Reads portions of customers' invoices as they stood on a day, in one statement whatever the number of customers. */
@Repository
class PortionRows {

    /** Of the portions that count, as {@link Portion#counts} has it. */
    private static final String SUMS = """
            select p.customer_id, p.currency, count(distinct p.item_id), sum(p.minor), sum(p.minor * greatest(0, p.days)),
              sum(case when p.days <= 0 then p.minor else 0 end), sum(p.minor * %s), max(p.days)
            from (select q.customer_id, q.item_id, q.currency, q.minor, q.kind, q.held, datediff(q.ended_on, q.due_on) as days
              from (%%s) q) p
            where p.kind = 'ALLOCATED' or p.days > 0 and not p.held
            group by p.customer_id, p.currency""".formatted(PromptnessScale.points("p.days"));

    private final TenantJdbc jdbc;
    private final Today today;

    PortionRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void read(Span span, AsOf asOf, IdRange customers, BiConsumer<UUID, Portion> each) {
        read(span, asOf, customers::condition, customers.parameters(), each);
    }

    void read(Span span, AsOf asOf, Collection<UUID> customers, BiConsumer<UUID, Portion> each) {
        if (!customers.isEmpty()) {
            read(span, asOf, column -> "and " + column + " in (:customers)", Map.of("customers", customers), each);
        }
    }

    /** @param asOf with whose knowledge: that of its own day's evening, or of today */
    private void read(Span span, AsOf asOf, UnaryOperator<String> among, Map<String, ?> parameters, BiConsumer<UUID, Portion> each) {
        jdbc.sql(InvoicePortions.select(asOf, among, DisputedThen.condition("d.invoice_id")))
                .params(parameters)
                .param("day", span.day())
                .param("after", span.after())
                .param("evening", today.endOf(span.day()))
                .param("known", today.endOf(asOf.day()))
                .query((RowCallbackHandler) row -> each.accept(Columns.id(row, 1), portion(row)));
    }

    /** The sums of each customer and currency, added up by the database: of a large workspace there are as many portions as invoices. */
    void sums(Span span, AsOf asOf, FactQuery query, SumsOfOne each) {
        var customers = query.customers();
        UnaryOperator<String> among = customers == null ? query.range()::condition : column -> "and " + column + " in (:customers)";
        if (customers != null && customers.isEmpty()) {
            return;
        }
        jdbc.sql(SUMS.formatted(InvoicePortions.select(asOf, among, DisputedThen.condition("d.invoice_id"))))
                .params(customers == null ? query.range().parameters() : Map.of("customers", customers))
                .param("day", span.day())
                .param("after", span.after())
                .param("evening", today.endOf(span.day()))
                .param("known", today.endOf(asOf.day()))
                .query((RowCallbackHandler) row -> each.accept(Columns.id(row, 1), Currency.getInstance(row.getString(2)),
                        new LatenessSums(row.getInt(3), row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6),
                                row.getBigDecimal(7), Math.max(0, row.getInt(8)))));
    }

    interface SumsOfOne {

        void accept(UUID customer, Currency currency, LatenessSums sums);
    }

    private static Portion portion(ResultSet row) throws SQLException {
        return new Portion(Columns.id(row, 2), Columns.id(row, 3), row.getObject(5, LocalDate.class),
                Money.of(row.getLong(7), Currency.getInstance(row.getString(4))), state(row.getString(8)),
                row.getObject(6, LocalDate.class), row.getBoolean(9));
    }

    private static PortionState state(String kind) {
        return kind.equals("ALLOCATED") ? PortionState.PAID : PortionState.valueOf(kind);
    }
}
