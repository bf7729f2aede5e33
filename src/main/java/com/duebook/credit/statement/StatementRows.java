package com.duebook.credit.statement;

import com.duebook.facts.FactQuery;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The balance sheets of many customers as they were known on a day, in one statement. */
@Repository
class StatementRows {

    /** An older year end says nothing of today. */
    private static final int YEARS = 5;

    private static final String SELECT = """
            select s.* from credit_statement s
            where s.tenant_id = :tenant and s.year_end > :since and s.year_end <= :day
                and s.recorded_at < :known and (s.replaced_at is null or s.replaced_at >= :known) %s""";

    private final TenantJdbc jdbc;
    private final Today today;

    StatementRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Row(UUID customer, BalanceSheet sheet) {}

    /** By customer, in no order. */
    Map<UUID, List<BalanceSheet>> on(FactQuery query) {
        var customers = query.customers();
        var statement = customers == null
                ? jdbc.sql(SELECT.formatted(query.range().condition("s.customer_id"))).params(query.range().parameters())
                : jdbc.sql(SELECT.formatted("and s.customer_id in (:customers)")).param("customers", customers);
        var found = new HashMap<UUID, List<BalanceSheet>>();
        statement.param("day", query.day()).param("since", query.day().minusYears(YEARS)).param("known", today.endOf(query.day()))
                .query((row, number) -> new Row(Columns.id(row, "customer_id"), sheet(row))).list()
                .forEach(row -> found.computeIfAbsent(row.customer(), first -> new ArrayList<>()).add(row.sheet()));
        return found;
    }

    private static BalanceSheet sheet(ResultSet row) throws SQLException {
        var lines = new EnumMap<SheetLine, Long>(SheetLine.class);
        for (var line : SheetLine.values()) {
            var minor = row.getObject(line.column() + "_minor", Long.class);
            if (minor != null) {
                lines.put(line, minor);
            }
        }
        return new BalanceSheet(row.getObject("year_end", LocalDate.class), Currency.getInstance(row.getString("currency")), lines);
    }
}
