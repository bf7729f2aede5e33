package com.duebook.ageing;

import com.duebook.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** One column per age band: in the SQL, among its parameters, and in what comes back. */
final class BandColumns {

    static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private BandColumns() {}

    /** @param alias of something with a {@code due_on} and an {@code open_minor} */
    static String amounts(String alias) {
        return perBand("sum(case when %s then " + alias + ".open_minor else 0 end) as band%d", alias);
    }

    /** @param alias of something with a {@code due_on} and a number of {@code items} */
    static String items(String alias) {
        return perBand("sum(case when %s then " + alias + ".items else 0 end) as items%d", alias);
    }

    static StatementSpec bind(StatementSpec statement, LocalDate day) {
        var bound = statement.param("day", day);
        for (var band : AgeBand.values()) {
            var from = band.dueFrom(day);
            var to = band.dueTo(day);
            bound = bound.param("from" + band.ordinal(), from == null ? FIRST : from)
                    .param("to" + band.ordinal(), to == null ? LAST : to);
        }
        return bound;
    }

    static List<Money> amounts(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var bands = new Money[AgeBand.values().length];
        for (var band = 0; band < bands.length; band++) {
            bands[band] = Money.of(row.getLong("band" + band), currency);
        }
        return List.of(bands);
    }

    static Money disputed(ResultSet row) throws SQLException {
        return Money.of(row.getLong("disputed_minor"), Currency.getInstance(row.getString("currency")));
    }

    static List<Long> items(ResultSet row) throws SQLException {
        var items = new Long[AgeBand.values().length];
        for (var band = 0; band < items.length; band++) {
            items[band] = row.getLong("items" + band);
        }
        return List.of(items);
    }

    private static String perBand(String column, String alias) {
        return Arrays.stream(AgeBand.values())
                .map(band -> column.formatted(
                        alias + ".due_on between :from" + band.ordinal() + " and :to" + band.ordinal(), band.ordinal()))
                .collect(Collectors.joining(", "));
    }
}
