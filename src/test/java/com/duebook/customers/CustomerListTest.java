package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomerListTest {

    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Customers customers;
    @Autowired CustomerList list;
    @Autowired TestWorkspaces workspaces;

    UUID acme;

    @BeforeEach
    void customersOfTwoWorkspaces() {
        acme = workspaces.open("Acme");
        add(acme, "Harbor Foods", "C-3", Set.of("key", "north"), "DE", "food");
        add(acme, "Österreichische Metalle", "C-2", Set.of("key"), "AT", "metal");
        add(acme, "100% Dental", "C_1", Set.of(), "US", "health");
        add(acme, "上海贸易", null, Set.of("asia"), "CN", "trade");
        add(workspaces.open("Bolt"), "Harbor Foods", "C-3", Set.of("key"), "DE", "food");
    }

    @Test
    void findsAFragmentOfTheNameOrTheReferenceInAnyCase() {
        assertThat(names(CustomerFilter.ACTIVE.withText("BOR f"))).containsExactly("Harbor Foods");
        assertThat(names(CustomerFilter.ACTIVE.withText("österr"))).containsExactly("Österreichische Metalle");
        assertThat(names(CustomerFilter.ACTIVE.withText("贸易"))).containsExactly("上海贸易");
        assertThat(names(CustomerFilter.ACTIVE.withText("c-3"))).containsExactly("Harbor Foods");
    }

    @Test
    void takesWildcardsForPlainCharacters() {
        assertThat(names(CustomerFilter.ACTIVE.withText("0%"))).containsExactly("100% Dental");
        assertThat(names(CustomerFilter.ACTIVE.withText("c_"))).containsExactly("100% Dental");
        assertThat(names(CustomerFilter.ACTIVE.withText("\\"))).isEmpty();
    }

    @Test
    void filtersByTagCountryAndIndustryTogether() {
        assertThat(names(new CustomerFilter(null, "key", null, null, null, false))).hasSize(2);
        assertThat(names(new CustomerFilter(null, "key", null, "AT", "metal", false)))
                .containsExactly("Österreichische Metalle");
        assertThat(list("key", "US")).isEmpty();
    }

    @Test
    void sortsAndPagesWithoutOverlap() {
        var byReference = workspaces.in(acme, () -> list.page(CustomerFilter.ACTIVE, CustomerSort.REFERENCE, true, 0, 2));
        var next = workspaces.in(acme, () -> list.page(CustomerFilter.ACTIVE, CustomerSort.REFERENCE, true, 2, 2));

        assertThat(byReference).extracting(CustomerRow::reference).containsExactly("C_1", "C-3");
        assertThat(next).extracting(CustomerRow::reference).containsExactly("C-2", null);
        assertThat(next.getFirst().tags()).containsExactly("key");
    }

    @Test
    void countsExactlyWhatItShows() {
        assertThat(count(CustomerFilter.ACTIVE)).isEqualTo(4);
        assertThat(count(CustomerFilter.ACTIVE.withText("harbor"))).isEqualTo(1);
        assertThat(count(new CustomerFilter(null, "key", null, null, null, false))).isEqualTo(2);
        assertThat(count(new CustomerFilter(null, null, null, "AT", null, false))).isEqualTo(1);
        assertThat(count(new CustomerFilter(null, null, null, "AT", "food", false))).isZero();
    }

    @Test
    void findsTheFirstPageAndSaysHowManyThereAre() {
        var some = workspaces.in(acme, () -> list.find(CustomerFilter.ACTIVE, CustomerSort.NAME, false, 2));
        var few = workspaces.in(acme, () -> list.find(CustomerFilter.ACTIVE.withText("har"), CustomerSort.NAME, false, 2));

        assertThat(some.first()).hasSize(2);
        assertThat(some.all()).isEqualTo(4);
        assertThat(few.first()).extracting(CustomerRow::name).containsExactly("Harbor Foods");
        assertThat(few.all()).isEqualTo(1);
    }

    @Test
    void putsArchivedCustomersApart() {
        var harbor = workspaces.in(acme, () -> customers.findByReference("C-3")).orElseThrow();
        workspaces.in(acme, () -> {
            customers.archive(harbor);
            return harbor;
        });

        assertThat(names(CustomerFilter.ACTIVE)).doesNotContain("Harbor Foods");
        assertThat(names(new CustomerFilter(null, null, null, null, null, true))).containsExactly("Harbor Foods");
    }

    @Test
    void offersTheTagsCountriesAndIndustriesInUse() {
        assertThat(workspaces.in(acme, list::tags)).containsExactly("asia", "key", "north");
        assertThat(workspaces.in(acme, list::countries)).containsExactlyInAnyOrder("AT", "CN", "DE", "US");
        assertThat(workspaces.in(acme, list::industries)).containsExactlyInAnyOrder("food", "health", "metal", "trade");
    }

    private List<String> list(String tag, String country) {
        return names(new CustomerFilter(null, tag, null, country, null, false));
    }

    private List<String> names(CustomerFilter filter) {
        return workspaces.in(acme, () -> list.page(filter, CustomerSort.NAME, false, 0, 50)).stream()
                .map(CustomerRow::name)
                .toList();
    }

    private int count(CustomerFilter filter) {
        return workspaces.in(acme, () -> list.count(filter));
    }

    private void add(UUID workspace, String name, @Nullable String reference, Set<String> tags, String country, String industry) {
        workspaces.in(workspace, () -> customers.create(new CustomerDetails(name, reference, null, null, null, EUR, 30, null,
                industry, null, null, new Address(null, null, null, null, country), Address.UNKNOWN, tags)));
    }
}
