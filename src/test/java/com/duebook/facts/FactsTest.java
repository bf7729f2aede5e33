package com.duebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Debtors;
import com.duebook.customers.Tags;
import com.duebook.facts.sample.TagCount;
import com.duebook.ledger.open.DebtorParts;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FactsTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Facts facts;
    @Autowired FactKeys keys;
    @Autowired Debtors debtors;
    @Autowired WatchedStatements watched;
    @Autowired DebtorParts parts;
    @Autowired Payments payments;

    UUID slow;

    @BeforeEach
    void debtorsInBoth() {
        slow = workspaces.in(acme, () -> debtors.customer("Slow Ltd", "retail", "north"));
        workspaces.in(acme, () -> debtors.owes(slow, "EUR", 5_000, DAY.minusDays(31)));
        workspaces.in(acme, () -> debtors.customer("Quiet Ltd", "north"));
        workspaces.in(bolt, () -> debtors.owes(debtors.customer("Theirs", "retail"), "EUR", 5_000, DAY.minusDays(31)));
    }

    @Test
    void areOneRowForEachCustomerThatThereIsSomethingToTellOf() {
        var wanted = List.of(OverdueFacts.DAYS_OVERDUE, TagCount.TAGS_GIVEN);

        var all = workspaces.in(acme, () -> facts.read(wanted, DAY));

        assertThat(all).hasSize(2).allSatisfy(row -> assertThat(row.asOf()).isEqualTo(DAY));
        assertThat(all).filteredOn(row -> row.customer().equals(slow)).singleElement().satisfies(row -> {
            assertThat(row.number(OverdueFacts.DAYS_OVERDUE)).hasValue(31);
            assertThat(row.number(TagCount.TAGS_GIVEN)).hasValue(2);
            assertThat(row.knows(OverdueFacts.AMOUNT_OVERDUE)).isFalse();
        });
    }

    @Test
    void areThoseOfTheDayAndOfTheCustomersAskedFor() {
        assertThat(workspaces.in(acme, () -> facts.read(List.of(OverdueFacts.DAYS_OVERDUE), DAY.minusDays(40)))).isEmpty();
        assertThat(workspaces.in(acme, () -> facts.read(keys.all(), List.of(slow), DAY)))
                .extracting(CustomerFacts::customer).containsExactly(slow);
        assertThat(workspaces.in(bolt, () -> facts.read(keys.all(), List.of(slow), DAY))).isEmpty();
        assertThat(workspaces.in(acme, () -> facts.read(keys.all(), List.of(), DAY))).isEmpty();
    }

    @Test
    void areOnlyTheWordsThatMatterWhereSomeAreNamed() {
        var query = FactQuery.on(DAY, List.of(Tags.TAG)).tagged(Set.of("retail"));

        assertThat(workspaces.in(acme, () -> facts.read(query))).singleElement()
                .satisfies(row -> assertThat(row.words(Tags.TAG)).containsExactly("retail"));
    }

    @Test
    void ofPartsAreTogetherThoseOfAll() {
        for (var at = 0; at < 7; at++) {
            var name = "Late " + at;
            workspaces.in(acme, () -> debtors.owes(debtors.customer(name, "north"), "EUR", 5_000, DAY.minusDays(31)));
        }
        workspaces.in(acme, () -> payments.record(new PaymentDetails(
                Ids.next(), slow, PaymentMethod.TRANSFER, Money.of(9_000, Currency.getInstance("EUR")), DAY, ""), List.of()));
        var query = FactQuery.on(DAY, keys.all());

        var ranges = workspaces.in(acme, () -> parts.of(2));
        var read = ranges.stream().map(range -> workspaces.in(acme, () -> facts.read(query.in(range)))).toList();

        assertThat(ranges).hasSize(5);
        assertThat(read).filteredOn(part -> !part.isEmpty()).hasSizeGreaterThan(2);
        assertThat(read.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(
                workspaces.in(acme, () -> facts.read(query))).hasSize(9);
    }

    /** One statement for each source that has something of it, and none for the others. */
    @Test
    void takeAsManyStatementsForManyAsForOne() {
        workspaces.in(acme, () -> facts.read(keys.all(), DAY));
        var one = watched.of(() -> workspaces.in(acme, () -> facts.read(keys.all(), DAY)));
        workspaces.in(acme, () -> IntStream.range(0, 5)
                .mapToObj(at -> debtors.owes(debtors.customer("Late " + at, "north"), "EUR", 5_000, DAY.minusDays(31))).toList());

        assertThat(watched.of(() -> workspaces.in(acme, () -> facts.read(keys.all(), DAY)))).hasSameSizeAs(one);
        assertThat(watched.of(() -> workspaces.in(acme, () -> facts.read(keys.explaining(OverdueFacts.DAYS_OVERDUE), DAY))))
                .filteredOn(sql -> sql.contains("due_item")).as("what is disputed is told apart").hasSize(2);
        assertThat(watched.of(() -> workspaces.in(acme, () -> facts.read(keys.explaining(OverdueFacts.DAYS_OVERDUE), DAY))))
                .noneMatch(sql -> sql.contains("customer_tag") || sql.contains("payment"));
    }
}
