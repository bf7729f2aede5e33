package com.duebook.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.Debtors;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.Orders;
import com.duebook.customers.ContactDetails;
import com.duebook.customers.ContactRole;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.imports.Imports;
import com.duebook.imports.table.ImportKind;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.support.OperatorScreenTest;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Each view inside the application asks the database as often for many rows as for few. */
class StatementsPerViewTest extends OperatorScreenTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final int FEW = 5;
    /** With what is there besides, still on one page. */
    static final int MANY = 20;
    /** Workspaces of other tests are there as well, and would fill a second page. */
    static final String COUNTED = "Counted";

    @Autowired WatchedStatements watched;
    @Autowired PaymentFixture fixture;
    @Autowired Debtors debtors;
    @Autowired Customers customers;
    @Autowired Receivables receivables;
    @Autowired Payments payments;
    @Autowired AlertRules rules;
    @Autowired Alerts alerts;
    @Autowired Segments segments;
    @Autowired CreditLimits limits;
    @Autowired Orders orders;
    @Autowired Imports imports;
    @Autowired WorkQueue queue;

    @TempDir Path folder;

    final Map<String, UUID> ids = new TreeMap<>();
    int filled;

    @BeforeEach
    void oneOfEach() {
        queue.drain();
        var harbor = fixture.customer(acme, "Harbor Foods");
        ids.put("customer", harbor);
        ids.put("invoice", fixture.invoice(acme, harbor, eur(100_00)));
        ids.put("draft", in(() -> receivables.draft(Books.details(harbor, eur(1_00)))));
        ids.put("rule", in(() -> rules.create(rule("More than a week", 7))));
        ids.put("segment", in(() -> segments.create(segment("Late"))));
        ids.put("limited", fixture.customer(acme, "Limited Ltd"));
        in(() -> limits.set(Ids.next(), id("limited"), NewLimit.own(eur(1_00), DAY, "new")));
        ids.put("order", order());
        ids.put("run", upload());
    }

    @Test
    void areAsManyForManyRowsAsForFew() {
        fill(FEW);
        var few = counted();

        fill(MANY - FEW);

        assertThat(counted()).isEqualTo(few);
        assertThat(few).hasSizeGreaterThanOrEqualTo(18).containsKeys("", "customers", "invoices", "payments/*", "orders", "orders/*",
                "credit", "delinquents",
                "alerts",
                "journal", "operator", "operator/jobs", "operator/installation");
    }

    /** Proves that the test above would notice a view that asks for each row. */
    @Test
    void areMoreWhereEachRowAsks() {
        RouteConfiguration.forSessionScope().setRoute("naive", NaiveView.class);
        addCustomers(FEW);
        statements("naive");
        var few = statements("naive");

        addCustomers(MANY - FEW);

        assertThat(statements("naive")).isEqualTo(few + MANY - FEW);
    }

    static class NaiveView extends Page {

        NaiveView(CustomerList list, Customers customers) {
            super("Naive");
            var grid = new ListGrid<>(CustomerRow.class);
            grid.text("city", "City", row -> customers.brief(row.id()).address().city());
            grid.rows((offset, limit, sort) -> list.page(CustomerFilter.ACTIVE.withText("Customer "), CustomerSort.NAME,
                    false, offset, limit).stream(), () -> list.count(CustomerFilter.ACTIVE.withText("Customer ")));
            add(grid);
        }
    }

    private Map<String, Long> counted() {
        var counted = new TreeMap<String, Long>();
        paths().forEach(this::statements);
        awaitCalm();
        paths().forEach(path -> counted.put(path.replaceAll("[0-9a-f-]{36}", "*"), statements(path)));
        return counted;
    }

    /** Open screens look again for up to a second after the last change, on the thread that comes by next. */
    private void awaitCalm() {
        var seen = new AtomicLong(-1);
        Awaitility.await().pollInSameThread().pollInterval(Duration.ofMillis(1_500)).atMost(Duration.ofMinutes(1)).until(() -> {
            roundTrip();
            return seen.getAndSet(watched.sent()) == watched.sent();
        });
    }

    /** What showing the view takes, its rows included. */
    private long statements(String path) {
        UI.getCurrent().navigate("profile");
        roundTrip();
        var before = watched.sent();
        UI.getCurrent().navigate(path, path.equals("operator") ? QueryParameters.of("q", COUNTED) : QueryParameters.empty());
        find(Grid.class).all().forEach(grid -> grid.getDataCommunicator().setViewportRange(0, ListGrid.PAGE));
        roundTrip();
        return watched.sent() - before;
    }

    /** All addresses for people with a workspace, and the console's. */
    private List<String> paths() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getAnnotation(Route.class).autoLayout()
                        || route.getTemplate().startsWith("operator"))
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(this::path)
                .sorted()
                .toList();
    }

    private String path(RouteBaseData<?> route) {
        var path = route.getTemplate();
        for (var name : route.getRouteParameters().keySet()) {
            var id = id(path.endsWith("/edit") ? "draft" : name);
            path = path.replaceAll(":" + name + "(\\([^)]*\\))?", id.toString());
        }
        return path;
    }

    /** So many more of everything that a view may list. */
    private void fill(int more) {
        var harbor = id("customer");
        var shares = new ArrayList<Share>();
        for (var i = 0; i < more; i++) {
            var number = ++filled;
            shares.add(new Share(fixture.invoice(acme, harbor, eur(1_00)), eur(1_00)));
            pay(harbor, 1, new Share(id("invoice"), eur(1)));
            workspaces.member(acme, Role.SALES);
            workspaces.open(COUNTED + " " + number);
            upload();
            order();
            in(() -> orders.reopen(id("order")));
            in(() -> limits.set(Ids.next(), fixture.customer(acme, "Limited " + number), NewLimit.own(eur(1_00), DAY, "new")));
            in(() -> {
                customers.keepContact(harbor,
                        new ContactDetails(null, "Contact " + number, ContactRole.BUYER, null, null, null));
                rules.create(rule("Rule " + number, 10 + number % 9));
                segments.create(segment("Segment " + number));
                return debtors.owes(debtors.customer("Customer " + number, "tag " + number), "EUR", 50_00, DAY.minusDays(40));
            });
        }
        ids.put("payment", pay(harbor, 100 * more, shares.toArray(Share[]::new)));
        in(() -> alerts.evaluateAgain(DAY));
        queue.drain();
    }

    private void addCustomers(int more) {
        for (var i = 0; i < more; i++) {
            fixture.customer(acme, "Customer " + i);
        }
    }

    private UUID pay(UUID customer, long cents, Share... shares) {
        return in(() -> payments.record(new PaymentDetails(
                Ids.next(), customer, PaymentMethod.TRANSFER, eur(cents), DAY, "statement 7"), List.of(shares)));
    }

    /** Beyond the limit, so that it says why it waits. */
    private UUID order() {
        return in(() -> orders.ask(Ids.next(), new NewOrder(id("limited"), "SO-" + filled, eur(500_00), DAY, null)).id());
    }

    private UUID upload() {
        return in(() -> {
            try {
                var file = Files.writeString(folder.resolve("rows.csv"), "Name\nHarbor Foods\n");
                return imports.upload(ImportKind.CUSTOMERS, "rows.csv", file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static RuleDetails rule(String name, int days) {
        return new RuleDetails(name, OverdueFacts.DAYS_OVERDUE, days, null, null, Severity.WARNING, true);
    }

    private static SegmentDetails segment(String name) {
        return new SegmentDetails(name, Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.OVER, 7)));
    }

    private UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), () -> "no " + name + " to show");
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
