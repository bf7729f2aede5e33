package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.order.ImportedOrders;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.OrderFilter;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.policy.OverLimit;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.imports.table.ImportKind;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders of a file ask for credit one after the other. */
@IntegrationTest
class OrdersFileTest extends TwoWorkspaces {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final String HEADER = "Order number,Customer number,Customer,Amount,Currency,Order date,Valid until\n";

    @Autowired HandIn handIn;
    @Autowired CreditBooks credit;
    @Autowired Customers customers;
    @Autowired OrderList list;
    @Autowired Imports imports;
    @Autowired WorkQueue queue;
    @Autowired ImportedOrders imported;
    @Autowired CustomerGroups groups;
    @Autowired WatchedStatements watched;

    private UUID harbor;

    @BeforeEach
    void limited() {
        harbor = customer(acme, "Harbor Foods", "H-1");
        customer(bolt, "Stranger", "S-1");
        credit.limit(acme, harbor, CreditBooks.eur(1_000_00));
        credit.policy(acme, OverLimit.BLOCK, OverLimit.BLOCK);
    }

    @Test
    void areReleasedAndRefusedAsTypedOnesAre() {
        var result = handIn.csv(acme, ImportKind.ORDERS, HEADER + """
                SO-1,H-1,,600.00,EUR,2026-11-20,2027-01-31
                SO-2,,Harbor Foods,500.00,EUR,,
                SO-3,H-1,Harbor Foods,400.00,EUR,2026-11-20,
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().totals()).isEqualTo(Map.of("EUR", 1_500_00L));
        assertThat(orders()).containsExactly("SO-1 600.00 RELEASED 2026-11-20 2027-01-31", "SO-2 500.00 REFUSED 2026-11-21 2026-12-21",
                "SO-3 400.00 RELEASED 2026-11-20 2026-12-21");
    }

    @Test
    void areTakenOnce() {
        handIn.csv(acme, ImportKind.ORDERS, HEADER + "SO-1,H-1,,600.00,EUR,,\n");

        var result = handIn.csv(acme, ImportKind.ORDERS, HEADER + """
                SO-1,H-1,,600.00,EUR,,
                SO-2,H-1,,100.00,EUR,,
                SO-2,H-1,,100.00,EUR,,
                SO-2,H-1,,101.00,EUR,,
                """);
        var other = handIn.csv(acme, ImportKind.ORDERS, HEADER + "SO-1,H-1,,601.00,EUR,,\n");

        assertThat(result.counts().known()).isEqualTo(2);
        assertThat(result.faults()).containsExactly("5 | Order number | SO-2 | is in line 3 too, for another amount");
        assertThat(other.faults()).singleElement().asString()
                .startsWith("2 | Order number | SO-1 | is an order of this customer already, for");
        assertThat(orders()).hasSize(2);
    }

    /** The database takes both for one, so what an invoice uses of one it would use of the other. */
    @Test
    void areTheSameInCapitals() {
        handIn.csv(acme, ImportKind.ORDERS, HEADER + "SO-1,H-1,,600.00,EUR,,\n");

        var result = handIn.csv(acme, ImportKind.ORDERS, HEADER + """
                so-1,H-1,,600.00,EUR,,
                So-2,H-1,,100.00,EUR,,
                sO-2,H-1,,100.00,EUR,,
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().known()).isEqualTo(2);
        assertThat(orders()).hasSize(2);
    }

    @Test
    void thatCannotBeAreToldAndCostNoOther() {
        var result = handIn.csv(acme, ImportKind.ORDERS, HEADER + """
                SO-1,S-1,,600.00,EUR,,
                SO-2,,Nobody,600.00,EUR,,
                SO-3,H-1,,0.00,EUR,,
                SO-4,H-1,,10.00,EUR,,2026-11-20
                SO-5,H-1,,10.00,XXQ,,
                ,H-1,,10.00,EUR,2026-11-20,
                SO-7,H-1,,many,EUR,,
                SO-8,H-1,,10.00,EUR,,
                SO-9,H-1,,10.00,EUR,2027-03-01,
                """);

        assertThat(result.counts().added()).isEqualTo(1);
        assertThat(result.counts().rejected()).isEqualTo(8);
        assertThat(result.faults()).contains(
                "2 | Customer number | S-1 | is no customer here; orders ask for the credit of customers who are here already",
                "3 | Customer | Nobody | is no customer here; orders ask for the credit of customers who are here already",
                "4 | Amount | 0.00 | An order needs an amount above 0.",
                "5 | Valid until | 2026-11-20 | An order cannot lapse before today, nor before its own day.",
                "10 | Order date | 2027-03-01 | An order cannot be of a day in the future.");
        assertThat(orders()).singleElement().asString().startsWith("SO-8");
    }

    /** It is told before the import, by its row, and the others of its batch are taken. */
    @Test
    void inACurrencyWithoutARateAreToldAndCostNoOther() {
        var free = customer(acme, "No limit", "N-1");

        var result = handIn.csv(acme, ImportKind.ORDERS, HEADER + """
                SO-1,H-1,,300.00,EUR,,
                SO-2,H-1,,50.00,GBP,,
                SO-3,N-1,,50.00,GBP,,
                SO-4,H-1,,300.00,EUR,,
                SO-5,H-1,,99999999999999.00,EUR,,
                SO-6,H-1,,99999999999999999999.00,EUR,,
                """);

        assertThat(result.counts().totals()).isEqualTo(Map.of("EUR", 600_00L, "GBP", 50_00L));
        assertThat(result.faults()).containsExactly(
                "3 | Currency | GBP | There is no exchange rate of GBP against EUR for 2026-11-21 or before. Enter one under exchange rates.",
                "6 | Amount | 99999999999999.00 | An order is for at most EUR\u00a010,000,000,000,000.00.",
                "7 | Amount | 99999999999999999999.00 | is more than an amount can be");
        assertThat(orders()).hasSize(2);
        assertThat(workspaces.in(acme, () -> list.page(OrderFilter.of(free), 0, 100))).hasSize(1);
    }

    /** So many rows are measured in as many statements as few are. */
    @Test
    void ofOneBatchAreMeasuredTogether() {
        var group = customer(acme, "House", "G-1");
        workspaces.in(acme, () -> {
            groups.place(harbor, group);
            return true;
        });
        credit.groupLimit(acme, group, CreditBooks.eur(500_00));
        var orders = IntStream.range(0, 100).mapToObj(i -> new NewOrder(harbor, "SO-" + i, Money.of(100 + i, GBP), CreditBooks.TODAY, null))
                .toList();

        var few = watched.of(() -> assertThat(unmeasurable(orders.subList(0, 1))).allMatch(Optional::isPresent));
        var many = watched.of(() -> assertThat(unmeasurable(orders)).hasSize(100).allMatch(Optional::isPresent));

        assertThat(many).hasSameSizeAs(few);
    }

    private List<Optional<Refusal>> unmeasurable(List<NewOrder> wanted) {
        return workspaces.in(acme, () -> imported.unmeasurable(wanted));
    }

    /** The bell tells whoever handed the file in, and nobody releases what they asked for themselves. */
    @Test
    void askInTheNameOfWhoeverStartsTheImport(@TempDir Path folder) throws IOException {
        var finance = workspaces.member(acme, Role.FINANCE);
        var file = Files.writeString(folder.resolve("orders.csv"), HEADER + "SO-1,H-1,,600.00,EUR,,\n");
        var run = workspaces.as(acme, finance, () -> uploaded(file));
        var mapping = workspaces.as(acme, finance, () -> imports.preview(run)).guess();
        workspaces.as(acme, finance, () -> imports.start(run, mapping));
        queue.drain();

        assertThat(workspaces.in(acme, () -> list.page(OrderFilter.of(harbor), 0, 100))).singleElement()
                .satisfies(row -> assertThat(row.order().askedBy()).isEqualTo(finance.id()));
    }

    private UUID uploaded(Path file) {
        try {
            return imports.upload(ImportKind.ORDERS, "orders.csv", file, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void haveTheColumnsOfOurOwnExportInChinese() {
        handIn.csv(acme, ImportKind.ORDERS, "订单号,客户,状态,币种,金额,未开票,原因,订单日期,失效日期,提交人\n"
                + "SO-1,Harbor Foods,已放行,EUR,600.00,600.00,,2026-11-20,2026-12-24,Ada\n");

        assertThat(orders()).containsExactly("SO-1 600.00 RELEASED 2026-11-20 2026-12-24");
    }

    private UUID customer(UUID workspace, String name, String reference) {
        return workspaces.in(workspace, () -> customers.create(CustomerDetails.named(name, Books.EUR, 30).withReference(reference)));
    }

    private List<String> orders() {
        return workspaces.in(acme, () -> list.page(OrderFilter.of(harbor), 0, 100)).stream()
                .map(row -> "%s %s %s %s %s".formatted(row.order().reference(), row.order().amount().amount(), row.order().state(),
                        row.order().orderedOn(), row.order().lapsesOn()))
                .sorted().toList();
    }
}
