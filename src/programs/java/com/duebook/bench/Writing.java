package com.duebook.bench;

import com.duebook.client.Sql;
import com.duebook.client.UiClient;
import com.duebook.tenancy.Ids;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invoices issued and payments recorded through the screens, by one person and by eight at once. */
final class Writing {

    private static final int CLIENTS = 8;
    private static final int WARM = 200;
    private static final int ROUNDS = 100;
    private static final int TABS = 10;
    private static final int WARM_BATCHES = 30;
    private static final int BATCHES = ROUNDS / TABS;
    private static final int SPREAD = 23;
    private static final int COUNTED_TOGETHER = CLIENTS * TABS * Figures.COUNTED_BATCHES;
    private static final int WRITES =
            WARM + ROUNDS + Figures.COUNTED + CLIENTS * TABS * (WARM_BATCHES + BATCHES) + COUNTED_TOGETHER;
    private static final String ISSUE = "R4 create and issue an invoice, from a click on Issue to its page";
    private static final String ISSUE_TOGETHER = "R5 the same with eight people";
    private static final String PAY = "R6 record a payment, from its amount to its page";
    private static final String PAY_TOGETHER = "R6 the same with eight people";

    private final BenchServer server;
    private final Sql sql;
    private final Table table;
    private final String email;
    private final UUID workspace;
    private final List<UUID> customers;
    private final AtomicInteger slips = new AtomicInteger();
    private final Gauge gauge;

    /** @param customers to write for; the busiest come first in the workload, so a spread of them is given */
    Writing(BenchServer server, Sql sql, Table table, String email, UUID workspace, List<UUID> customers) {
        this.server = server;
        this.sql = sql;
        this.table = table;
        this.email = email;
        this.workspace = workspace;
        this.customers = customers;
        this.gauge = new Gauge(server.pid());
    }

    void measure() throws Exception {
        var people = IntStream.range(0, CLIENTS).mapToObj(client -> tabs()).toList();
        var one = people.getFirst().getFirst();
        var before = issued();
        table.latency(ISSUE, Figures.of(WARM, ROUNDS, round -> write(one, round), round -> issue(one)), 18, "");
        table.effort(ISSUE, Figures.effort(gauge, round -> write(one, round), round -> issue(one)));
        table.rate(ISSUE_TOGETHER, Figures.together(gauge, CLIENTS, WARM_BATCHES, BATCHES, TABS,
                (client, round) -> write(people.get(client).get(round % TABS), client * SPREAD + round),
                (client, round) -> issue(people.get(client).get(round % TABS))), 180, faults(before));
        table.effort(ISSUE_TOGETHER, gauge.each(COUNTED_TOGETHER));
        var paid = payments();
        table.latency(PAY, Figures.of(WARM, ROUNDS, round -> begin(one, round), round -> pay(one)), 20, "");
        table.effort(PAY, Figures.effort(gauge, round -> begin(one, round), round -> pay(one)));
        table.rate(PAY_TOGETHER, Figures.together(gauge, CLIENTS, WARM_BATCHES, BATCHES, TABS,
                (client, round) -> begin(people.get(client).get(round % TABS), client * SPREAD + round),
                (client, round) -> pay(people.get(client).get(round % TABS))), 150, missing(WRITES - (payments() - paid)));
        table.effort(PAY_TOGETHER, gauge.each(COUNTED_TOGETHER));
    }

    private List<UiClient> tabs() {
        var first = server.client(email);
        return Stream.concat(Stream.of(first), Stream.generate(first::tab).limit(TABS - 1)).toList();
    }

    private void write(UiClient client, int round) {
        client.navigate("invoices/new?customer=" + customer(round));
        client.type(client.tree().one("vaadin-text-field", "Description"), "Service " + round);
        client.type(client.tree().one("vaadin-text-field", "Unit price"), String.valueOf(100 + round % 900));
    }

    private static void issue(UiClient client) {
        client.press("Issue");
        client.confirm();
    }

    private void begin(UiClient client, int round) {
        client.navigate("customers/" + customer(round) + "?tab=payments");
        client.press("Record payment");
    }

    /** Each with a reference of its own: the same payment within minutes would be asked about. */
    private void pay(UiClient client) {
        var dialog = client.tree().one("vaadin-dialog");
        client.type(client.tree().one("vaadin-text-field", "Amount"), "25");
        client.type(client.tree().one("vaadin-text-field", "Reference"), "slip " + slips.incrementAndGet());
        client.press("Record");
        client.closed(dialog);
    }

    private UUID customer(int round) {
        return customers.get(round % customers.size());
    }

    private String faults(long before) throws SQLException {
        var missing = WRITES - (issued() - before);
        var gaps = number("select max(cast(substring_index(number, '-', -1) as unsigned)) - count(*) from invoice"
                + " where tenant_id = ? and number not like 'W-%'");
        var doubles = number("select count(*) - count(distinct number) from invoice where tenant_id = ?"
                + " and number is not null");
        return missing == 0 && gaps == 0 && doubles == 0 ? "no error, gap or double"
                : "%d missing, %d gaps, %d doubles".formatted(missing, gaps, doubles);
    }

    private static String missing(long count) {
        return count == 0 ? "no error" : count + " missing";
    }

    private long issued() throws SQLException {
        return number("select count(*) from invoice where tenant_id = ? and number is not null");
    }

    private long payments() throws SQLException {
        return number("select count(*) from payment where tenant_id = ?");
    }

    private long number(String query) throws SQLException {
        return sql.number(query, (Object) Ids.bytes(workspace));
    }
}
