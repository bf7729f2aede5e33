package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** One column per range of due dates: in the SQL, among its parameters, and in what comes back. */
final class RangeColumns {

    private final List<DueRange> ranges;

    RangeColumns(List<DueRange> ranges) {
        this.ranges = ranges;
    }

    /** @param alias of something with a {@code due_on} and an {@code open_minor} */
    String amounts(String alias) {
        return perRange("sum(case when %s then " + alias + ".open_minor else 0 end) as open%d", alias);
    }

    /** @param alias of something with a {@code due_on} and a number of {@code items} */
    String items(String alias) {
        return perRange("sum(case when %s then " + alias + ".items else 0 end) as items%d", alias);
    }

    StatementSpec bind(StatementSpec statement) {
        var bound = statement;
        for (var at = 0; at < ranges.size(); at++) {
            bound = bound.param("from" + at, ranges.get(at).first()).param("to" + at, ranges.get(at).last());
        }
        return bound;
    }

    OpenOfCustomer ofCustomer(ResultSet row) throws SQLException {
        return new OpenOfCustomer(Columns.id(row, "customer_id"), row.getLong("items"), held(row), amounts(row));
    }

    OpenOfCurrency ofCurrency(ResultSet row) throws SQLException {
        var items = new ArrayList<Long>();
        for (var at = 0; at < ranges.size(); at++) {
            items.add(row.getLong("items" + at));
        }
        return new OpenOfCurrency(held(row), List.copyOf(items), amounts(row));
    }

    private List<Money> amounts(ResultSet row) throws SQLException {
        var currency = currency(row);
        var amounts = new ArrayList<Money>();
        for (var at = 0; at < ranges.size(); at++) {
            amounts.add(Money.of(row.getLong("open" + at), currency));
        }
        return List.copyOf(amounts);
    }

    private static Money held(ResultSet row) throws SQLException {
        return Money.of(row.getLong("held_minor"), currency(row));
    }

    private static Currency currency(ResultSet row) throws SQLException {
        return Currency.getInstance(row.getString("currency"));
    }

    private String perRange(String column, String alias) {
        return IntStream.range(0, ranges.size())
                .mapToObj(at -> column.formatted(alias + ".due_on between :from" + at + " and :to" + at, at))
                .collect(Collectors.joining(", "));
    }
}
