package com.duebook.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One rule in Java and in the database; see {@link com.duebook.text.NameKey}. */
@IntegrationTest
class SameNameTest {

    static final Currency EUR = Currency.getInstance("EUR");

    @Autowired Customers customers;
    @Autowired CustomerBatches batches;
    @Autowired CustomerList list;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void hasOneTagOfTwoSpellings() {
        var id = create("Harbor", "VIP", "vip", " vip\u00a0");

        assertThat(workspaces.in(acme, () -> customers.view(id)).details().tags()).containsExactly("VIP");
    }

    @Test
    void hasTwoTagsBeyondTheBasicPlane() {
        var id = create("Harbor", "𠮷", "𠮸", "Café", "Cafe");

        assertThat(workspaces.in(acme, () -> customers.view(id)).details().tags())
                .containsExactlyInAnyOrder("𠮷", "𠮸", "Café", "Cafe");
        assertThat(workspaces.in(acme, () -> list.count(filter("𠮸", null)))).isEqualTo(1);
        assertThat(workspaces.in(acme, () -> list.count(filter("𠮹", null)))).isZero();
    }

    @Test
    void keepsTheSpellingThatTheWorkspaceHas() {
        create("Harbor", "VIP");
        workspaces.in(bolt, () -> customers.create(CustomerDetails.named("Other", EUR, 30).withTags(Set.of("vIP"))));

        var next =
                workspaces.in(acme, () -> batches.add(List.of(CustomerDetails.named("Next", EUR, 30).withTags(Set.of("vip"))))).getFirst();

        assertThat(workspaces.in(acme, () -> customers.view(next)).details().tags()).containsExactly("VIP");
        assertThat(workspaces.in(acme, list::tags)).containsExactly("VIP");
        assertThat(workspaces.in(bolt, list::tags)).containsExactly("vIP");
    }

    @Test
    void letsTheSpellingOfAnOnlyTagBeChanged() {
        var id = create("Harbor", "vip");
        workspaces.in(acme, () -> {
            var view = customers.view(id);
            customers.update(id, view.version(), view.details().withTags(Set.of("VIP")));
            return true;
        });
        assertThat(workspaces.in(acme, list::tags)).containsExactly("VIP");
    }

    @Test
    void countsIndustriesApart() {
        for (var industry : List.of("𠮷業", "𠮸業")) {
            workspaces.in(acme, () -> customers.create(new CustomerDetails("Harbor", null, null, null, null, EUR, 30, null,
                    industry, null, null, Address.UNKNOWN, Address.UNKNOWN, Set.of())));
        }

        assertThat(workspaces.in(acme, list::industries)).containsExactlyInAnyOrder("𠮷業", "𠮸業");
        assertThat(workspaces.in(acme, () -> list.count(filter(null, "𠮸業")))).isEqualTo(1);
        assertThat(workspaces.in(acme, () -> list.after(filter(null, "𠮸業"), null, 10))).hasSize(1);
    }

    private static CustomerFilter filter(@Nullable String tag, @Nullable String industry) {
        return new CustomerFilter(null, tag, null, null, industry, false);
    }

    private UUID create(String name, String... tags) {
        return workspaces.in(acme,
                () -> customers.create(CustomerDetails.named(name, EUR, 30).withTags(new LinkedHashSet<>(List.of(tags)))));
    }
}
