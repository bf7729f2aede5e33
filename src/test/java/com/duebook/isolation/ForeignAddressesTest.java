package com.duebook.isolation;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.Orders;
import com.duebook.imports.Imports;
import com.duebook.imports.table.ImportKind;
import com.duebook.payments.PaymentFixture;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** T-06 for screens: every address with an id shows the same for what belongs to others as for what never was. */
class ForeignAddressesTest extends ScreenTest {

    private static final int EACH = 10;
    private static final String SENTINEL = "Zanzibar";

    /** Whose rows an address names by this parameter. */
    private static final Map<String, String> TABLES = Map.of("customer", "customer", "invoice", "invoice",
            "payment", "payment", "rule", "alert_rule", "segment", "segment", "run", "import_run",
            "order", "credit_order");
    /** A secret from a mail or of a pay page, which belongs to no workspace before it is found. */
    private static final Set<String> SECRETS = Set.of("token", "link");
    /** Lists and forms that may be narrowed to a customer. */
    private static final List<String> NARROWED = List.of("invoices", "invoices/new");

    @Autowired PaymentFixture fixture;
    @Autowired Orders orders;
    @Autowired Imports imports;
    @Autowired Receivables receivables;
    @Autowired DataSource source;
    @Autowired EntityManagerFactory factory;

    @TempDir Path folder;
    private Rows rows;

    @BeforeEach
    void lookPastAllWalls() throws SQLException {
        rows = new Isolation(source, factory).rows;
    }

    @Test
    void somebodyElsesThingLooksLikeNoThingAtAll() throws SQLException {
        var seen = 0;
        for (var address : addresses()) {
            var foreign = theirs(address.table());
            var pages = new ArrayList<String>();
            for (var id : Stream.concat(foreign.stream(), missing()).toList()) {
                pages.add(shown(address.with(id), id));
                seen++;
            }
            assertThat(Set.copyOf(pages)).as(address.template()).hasSize(1);
            assertThat(pages.getFirst()).as(address.template()).doesNotContain(SENTINEL);
        }
        assertThat(seen).isGreaterThanOrEqualTo(TABLES.size() * 2 * EACH);
    }

    /** Proves that the test above would notice: one's own things look different. */
    @Test
    void ownThingsAreShown() throws Exception {
        var customer = fixture.customer(acme, "Harbor Foods");
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(1_00))));
        var payment = fixture.paid(acme, customer, eur(50_00));
        var own = Map.of("customer", customer, "invoice", invoice, "payment", payment, "alert_rule",
                insert("alert_rule", acme), "segment", insert("segment", acme), "import_run", upload(), "credit_order",
                workspaces.in(acme, () -> orders.ask(Ids.next(),
                        new NewOrder(customer, "SO-1", eur(10_00), LocalDate.of(2026, 11, 21), null)).id()));

        for (var address : addresses()) {
            var id = address.template().endsWith("/edit") ? draft : own.get(address.table());
            assertThat(shown(address.with(id), id)).as(address.template())
                    .isNotEqualTo(shown(address.with(UUID.randomUUID()), id));
        }
    }

    private record Address(String template, String parameter) {

        String table() {
            return TABLES.get(parameter);
        }

        String with(UUID id) {
            return template.replaceAll(":" + parameter + "(\\([^)]*\\))?", id.toString());
        }
    }

    private static List<Address> addresses() {
        var byPath = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .flatMap(ForeignAddressesTest::addresses);
        return Stream.concat(byPath, NARROWED.stream().map(path -> new Address(path + "?customer=:customer", "customer")))
                .toList();
    }

    private static Stream<Address> addresses(RouteBaseData<?> route) {
        return route.getRouteParameters().keySet().stream()
                .filter(name -> !SECRETS.contains(name) && !route.getNavigationTarget().getName().contains(".sandbox."))
                .peek(name -> assertThat(TABLES).as("addresses of %s", route.getTemplate()).containsKey(name))
                .map(name -> new Address(route.getTemplate(), name));
    }

    private List<UUID> theirs(String table) throws SQLException {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < EACH; i++) {
            ids.add(insert(table, bolt));
        }
        return ids;
    }

    private UUID upload() throws IOException {
        var file = Files.writeString(folder.resolve("rows.csv"), "Name\nHarbor Foods\n");
        return workspaces.in(acme, () -> {
            try {
                return imports.upload(ImportKind.CUSTOMERS, "rows.csv", file, Locale.ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private UUID insert(String table, UUID workspace) throws SQLException {
        var named = Stream.of("name", "number", "reference", "file_name")
                .filter(column -> rows.has(table, column)).findFirst();
        var given = named.<Map<String, Object>>map(column -> Map.of(column, SENTINEL + " " + Ids.next().toString().substring(24)))
                .orElseGet(Map::of);
        return Ids.uuid((byte[]) rows.insert(table, workspace, given).get("id"));
    }

    private static Stream<UUID> missing() {
        return IntStream.range(0, EACH).mapToObj(i -> i % 2 == 0 ? Ids.next() : UUID.randomUUID());
    }

    /** All that the screen says, but for the id itself. */
    private static String shown(String address, UUID id) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate("profile");
        UI.getCurrent().navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement().getOuterHTML()
                .replace(id.toString(), "*");
    }
}
