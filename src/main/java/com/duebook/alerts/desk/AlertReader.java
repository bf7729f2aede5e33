package com.duebook.alerts.desk;

import com.duebook.alerts.Finding;
import com.duebook.alerts.Severity;
import com.duebook.customers.CustomerNames;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactJson;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.Facts;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of alerts with what their customers are called and what is known of them today, read for all at once. */
@Component
class AlertReader {

    private final CustomerNames customers;
    private final Facts facts;
    private final FactKeys keys;
    private final FactJson json;
    private final Today today;

    AlertReader(CustomerNames customers, Facts facts, FactKeys keys, FactJson json, Today today) {
        this.customers = customers;
        this.facts = facts;
        this.keys = keys;
        this.json = json;
        this.today = today;
    }

    List<AlertRow> read(StatementSpec statement) {
        var rows = statement.query((row, number) -> row(row)).list();
        var names = customers.of(rows.stream().map(AlertRow::customer).toList());
        var known = known(rows.stream().filter(row -> row.state() != AlertState.RESOLVED).toList());
        return rows.stream()
                .map(row -> row.with(names.name(row.customer()), now(row, known.get(row.customer()))))
                .toList();
    }

    private Map<UUID, CustomerFacts> known(List<AlertRow> live) {
        Set<FactKey> wanted = live.stream().map(row -> row.raised().watched())
                .flatMap(watched -> keys.explaining(watched).stream())
                .collect(Collectors.toSet());
        return facts.read(wanted, live.stream().map(AlertRow::customer).toList(), today.date()).stream()
                .collect(Collectors.toMap(CustomerFacts::customer, Function.identity()));
    }

    /** Once nothing is left of it, an alert is resolved within seconds. */
    private Finding now(AlertRow row, @Nullable CustomerFacts known) {
        var raised = row.raised();
        if (row.state() == AlertState.RESOLVED || !raised.watched().isKnown()) {
            return raised;
        }
        return Optional.ofNullable(known)
                .map(facts -> raised.with(facts.only(keys.explaining(raised.watched()))))
                .filter(now -> !now.facts().values().isEmpty())
                .orElseGet(() -> raised.with(raised.facts().nothing()));
    }

    private AlertRow row(ResultSet row) throws SQLException {
        var customer = Columns.id(row, "customer_id");
        var raisedOn = row.getObject("raised_on", LocalDate.class);
        var raised = new Finding(keys.of(row.getString("indicator")), json.read(customer, raisedOn, row.getString("facts")));
        return new AlertRow(
                Columns.id(row, "id"),
                customer,
                "",
                Columns.id(row, "rule_id"),
                row.getString("rule_name"),
                Severity.ofLevel(row.getInt("severity")),
                AlertState.valueOf(row.getString("state")),
                raisedOn,
                raised,
                raised,
                new AlertRow.SortKey(row.getString("currency"), row.getLong("overdue_minor")),
                Optional.ofNullable(row.getBytes("assignee_id")).map(Ids::uuid).orElse(null),
                row.getString("acknowledged_by"),
                row.getObject("resolved_on", LocalDate.class));
    }
}
