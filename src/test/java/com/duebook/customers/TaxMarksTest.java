package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.util.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A tax number never keeps a customer from being taken in; one that cannot be right is marked, until it is. */
@IntegrationTest
class TaxMarksTest {

    @Autowired Customers customers;
    @Autowired CustomerBatches batches;
    @Autowired CustomerList list;
    @Autowired TaxReview review;
    @Autowired TenantJdbc jdbc;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void followWhatIsSavedAndFindItAgain() {
        var wrong = workspaces.in(acme, () -> customers.create(of("Wrong", "DE136695977", "DE")));
        workspaces.in(acme, () -> customers.create(of("Right", "136 695 976", "DE")));
        workspaces.in(bolt, () -> customers.create(of("Bolt's", "n/a", "DE")));

        assertThat(marked(acme)).containsExactly("Wrong DE136695977");
        workspaces.in(acme, () -> {
            var seen = customers.view(wrong);
            customers.update(wrong, seen.version(), of("Wrong", "DE 136–695–976", "DE"));
            return true;
        });
        assertThat(marked(acme)).isEmpty();
        assertThat(workspaces.in(acme, () -> customers.view(wrong)).details().taxNumber()).isEqualTo("DE136695976");
        workspaces.in(acme, () -> {
            var seen = customers.view(wrong);
            customers.update(wrong, seen.version(), of("Wrong", "DE136695976", "FR"));
            return true;
        });
        assertThat(marked(acme)).as("a German number is right in France, too").isEmpty();
    }

    @Test
    void areSetByImportsAsWell() {
        workspaces.in(acme, () -> batches.add(List.of(
                of("None", "to follow", "TW"), of("Right", "30-61546083-0", "AR"), of("Nowhere", "12", null),
                of("Long", "to follow, " + "please ask us again in the new year ".repeat(4), "DE"))));

        assertThat(marked(acme)).hasSize(2).anyMatch(it -> it.startsWith("Long to follow")).contains("None to follow");
        assertThat(stored("Right")).isEqualTo("30615460830");
    }

    @Test
    void ofOlderRulesAreLookedAtInTheNextNightAndThenLeftAlone() {
        workspaces.in(acme, () -> batches.add(List.of(of("Old", "507383221", "IL"), of("Spelt", "507883221", "IL"))));
        workspaces.in(acme, () -> jdbc.sql("""
                update customer set tax_rules = 0, tax_to_check = (name = 'Spelt'),
                  tax_number = if(name = 'Spelt', '507 883-221', tax_number) where tenant_id = :tenant""").update());

        tenancy.runAs(acme, () -> review.run(LocalDate.of(2026, 11, 29)));

        assertThat(marked(acme)).containsExactly("Old 507383221");
        assertThat(stored("Spelt")).isEqualTo("507883221");
        assertThat(workspaces.in(acme, () -> jdbc.sql("select p.tax_number from customer_past p where p.tenant_id = :tenant")
                .query(String.class).list())).as("papers of before go on saying it").containsExactly("507 883-221");
        workspaces.in(acme, () -> jdbc.sql("update customer set tax_to_check = false where tenant_id = :tenant").update());
        tenancy.runAs(acme, () -> review.run(LocalDate.of(2026, 11, 30)));
        assertThat(marked(acme)).as("looked at under these rules already").isEmpty();
    }

    private List<String> marked(UUID workspace) {
        var filter = new CustomerFilter(null, null, null, null, null, false, true, null);
        return workspaces.in(workspace, () -> {
            var rows = list.find(filter, CustomerSort.NAME, false, 50);
            assertThat(list.count(filter)).isEqualTo(rows.all());
            return rows.first().stream().map(row -> row.name() + " " + row.taxNumber()).toList();
        });
    }

    private String stored(String name) {
        return workspaces.in(acme, () -> jdbc.sql("select c.tax_number from customer c where c.tenant_id = :tenant and c.name = :name")
                .param("name", name).query(String.class).single());
    }

    private static CustomerDetails of(String name, String taxNumber, @Nullable String country) {
        return new CustomerDetails(name, null, null, null, null, Currency.getInstance("EUR"), 30, taxNumber, null, null, null,
                new Address(null, null, null, null, country), Address.UNKNOWN, Set.of());
    }
}
