package com.duebook.customers.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.client.Sql;
import com.duebook.client.SuffixFill;
import com.duebook.customers.CustomerBatches;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index against what it is for: one customer after the other looked at for the fragment. */
@IntegrationTest
class FragmentSearchTest {

    static final long SEED = Long.getLong("seed", 20_261_130);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<String> WORDS = List.of("Harbor", "harbor", "Österreichische", "STRASSE", "Straße", "上海", "贸易", "有限公司",
            "株式会社", "㈱", "Ｈａｒｂｏｒ", "Компания", "ΚΟΣΜΟΣ", "100%", "a_b", "\\", "aaaa", "Café", "Cafe\u0301", "İzmir", "𠮷野家", "شركة",
            "12345", "GmbH & Co. KG", "x", "ﬁne");

    @Autowired Customers customers;
    @Autowired CustomerBatches batches;
    @Autowired CustomerList list;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired DataSource database;

    final Random random = new Random(SEED);
    UUID acme;

    @BeforeEach
    void customersOfManyScripts() {
        acme = workspaces.open("Acme");
        workspaces.in(workspaces.open("Bolt"), () -> batches.add(Stream.generate(this::someone).limit(20).toList()));
        var ids = new ArrayList<>(workspaces.in(acme, () -> batches.add(Stream.generate(this::someone).limit(250).toList())));
        for (var step = 0; step < 60; step++) {
            var id = ids.get(random.nextInt(ids.size()));
            workspaces.in(acme, () -> {
                switch (step(random)) {
                    case 0 -> ids.add(customers.create(someone()));
                    case 1 -> customers.archive(id);
                    case 2 -> customers.restore(id);
                    default -> customers.update(id, customers.view(id).version(), someone());
                }
                return true;
            });
        }
    }

    private static int step(Random random) {
        return random.nextInt(6);
    }

    @Test
    void findsWhomLookingAtEachFinds() {
        var few = 0;
        for (var round = 0; round < 300; round++) {
            var fragment = fragment();
            for (var archived : List.of(false, true)) {
                var expected = oneByOne(fragment, archived);
                var filter = new CustomerFilter(fragment, null, null, null, null, archived);
                few += expected.isEmpty() || expected.size() > 15 ? 0 : 1;
                assertThat(ids(filter)).as("%s, seed %d", fragment, SEED).isEqualTo(expected);
                assertThat(matching(fragment)).as(fragment).hasSameSizeAs(matching(fragment).stream().distinct().toList())
                        .containsAll(expected);
                assertThat(workspaces.in(acme, () -> list.count(filter))).as(fragment).isEqualTo(expected.size());
            }
        }
        assertThat(few).isGreaterThan(50);
    }

    @Test
    void sortsAndNarrowsThemAsWithoutAFragment() {
        for (var round = 0; round < 60; round++) {
            var fragment = fragment();
            var expected = oneByOne(fragment, false);
            for (var sort : CustomerSort.values()) {
                for (var descending : List.of(false, true)) {
                    var all =
                            rows(CustomerFilter.ACTIVE, sort, descending).stream().map(CustomerRow::id).filter(expected::contains).toList();
                    assertThat(rows(CustomerFilter.ACTIVE.withText(fragment), sort, descending)).extracting(CustomerRow::id)
                            .as("%s by %s, seed %d", fragment, sort, SEED).isEqualTo(all);
                }
            }
            for (var narrow : List.of(new CustomerFilter(null, "key", null, null, null, false),
                    new CustomerFilter(null, null, null, null, "metal", false))) {
                var narrowed = ids(narrow).stream().filter(expected::contains).toList();
                assertThat(ids(narrow.withText(fragment))).as(fragment).isEqualTo(narrowed);
                assertThat(workspaces.in(acme, () -> list.count(narrow.withText(fragment)))).as(fragment).isEqualTo(narrowed.size());
            }
        }
    }

    @Test
    void knowsCustomersOfBeforeAsThoseOfToday() throws IOException, SQLException {
        var kept = kept();
        assertThat(kept).hasSizeGreaterThan(1_000);
        try (var connection = database.getConnection()) {
            new Sql(connection).run("delete from customer_suffix where tenant_id = ?", Ids.bytes(acme));
            SuffixFill.of(connection, acme);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
        assertThat(kept()).isEqualTo(kept);
    }

    private List<String> kept() {
        return workspaces.in(acme, () -> jdbc.sql("""
                        select s.suffix, s.customer_id, s.repeats, s.archived, s.name from customer_suffix s where s.tenant_id = :tenant
                        order by s.suffix, s.customer_id""")
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)) + "|" + Columns.id(row, 2) + "|" + row.getInt(3) + "|"
                        + row.getBoolean(4) + "|"
                        + row.getString(5))
                .list());
    }

    private CustomerDetails someone() {
        var name = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (var more = random.nextInt(4); more > 0; more--) {
            name.append(random.nextInt(4) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        var details = CustomerDetails.named(name.append(random.nextInt(3) == 0 ? "" : " " + random.nextInt(1_000)).toString(), EUR, 30);
        return random.nextInt(3) > 0 ? details : details.withTags(Set.of("key"));
    }

    private String fragment() {
        var words = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(100);
        var from = words.offsetByCodePoints(0, random.nextInt(words.codePointCount(0, words.length())));
        var left = words.codePointCount(from, words.length());
        var fragment = words.substring(from, words.offsetByCodePoints(from, 1 + random.nextInt(Math.min(left, 20))));
        return fragment.isBlank() ? "¨" : fragment;
    }

    private List<UUID> ids(CustomerFilter filter) {
        return rows(filter, CustomerSort.NAME, false).stream().map(CustomerRow::id).toList();
    }

    private List<CustomerRow> rows(CustomerFilter filter, CustomerSort sort, boolean descending) {
        return workspaces.in(acme, () -> list.page(filter, sort, descending, 0, 1_000));
    }

    private List<UUID> oneByOne(String fragment, boolean archived) {
        return workspaces.in(acme, () -> jdbc.sql("select c.id from customer c where c.tenant_id = :tenant and c.name_search like :text"
                + " and c.archived_at is " + (archived ? "not " : "") + "null order by c.name, c.id")
                .param("text", SearchText.anywhere(fragment))
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }

    private List<UUID> matching(String fragment) {
        return workspaces.in(acme, () -> jdbc.sql("select m.id from " + MatchingCustomers.table(fragment) + " m")
                .params(MatchingCustomers.parameters(fragment))
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }
}
