package com.duebook.workspace.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.alerts.desk.AlertDesk;
import com.duebook.customers.CustomerBatches;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import com.duebook.workspace.NamedPerson;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People whom rows name: asked for when it is written, and looked for each night. */
@IntegrationTest
class NightlyPeopleCheckTest {

    static final CustomerDetails HARBOR = CustomerDetails.named("Harbor", Currency.getInstance("EUR"), 30);

    @Autowired NightlyPeopleCheck check;
    @Autowired Customers customers;
    @Autowired CustomerBatches batches;
    @Autowired AlertDesk desk;
    @Autowired Members members;
    @Autowired TenantJdbc jdbc;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID ours;
    UUID theirs;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        ours = Objects.requireNonNull(workspaces.member(acme, Role.SALES).id());
        theirs = Objects.requireNonNull(workspaces.member(workspaces.open("Bolt"), Role.SALES).id());
    }

    @Test
    void refusesSomebodyOfAnotherWorkspace() {
        var id = workspaces.in(acme, () -> customers.create(HARBOR.withOwner(ours)));
        var version = workspaces.in(acme, () -> customers.view(id)).version();

        refused(() -> customers.create(HARBOR.withOwner(theirs)));
        refused(() -> customers.update(id, version, HARBOR.withOwner(theirs)));
        refused(() -> batches.add(List.of(HARBOR.withOwner(ours), HARBOR.withOwner(theirs))));
        refused(() -> desk.assign(List.of(), theirs));
        refused(() -> desk.restore(Map.of(Ids.next(), Optional.of(theirs))));
        assertThat(workspaces.in(acme, check::strangers)).isEmpty();
    }

    @Test
    void letsWhoLeftKeepWhatIsTheirs() {
        var id = workspaces.in(acme, () -> customers.create(HARBOR.withOwner(ours)));
        workspaces.in(acme, () -> {
            members.disable(ours);
            return true;
        });
        workspaces.in(acme, () -> {
            customers.update(id, customers.view(id).version(), HARBOR.withOwner(ours).withEmail("a@harbor.example"));
            return true;
        });
        assertThat(workspaces.in(acme, check::strangers)).isEmpty();
    }

    @Test
    void findsWhoeverNeverWorkedHere() {
        var id = workspaces.in(acme, () -> customers.create(HARBOR));
        workspaces.in(acme, () -> jdbc.sql("update customer set owner_id = :who where tenant_id = :tenant and id = :id")
                .param("who", Ids.bytes(theirs)).param("id", Ids.bytes(id)).update());
        workspaces.in(acme, () -> jdbc.sql("""
                        insert into member_preference (tenant_id, member_id, name, value) values (:tenant, :who, 'x', 'y')""")
                .param("who", Ids.bytes(theirs)).update());
        workspaces.in(acme, () -> jdbc.sql("""
                        insert into alert_reader (tenant_id, member_id, seen_at, digest) values (:tenant, :who, now(), true)""")
                .param("who", Ids.bytes(theirs)).update());

        assertThat(workspaces.in(acme, check::strangers)).containsExactlyInAnyOrder(
                new NamedPerson("customer.owner_id", theirs, 1),
                new NamedPerson("alert_reader.member_id", theirs, 1),
                new NamedPerson("member_preference.member_id", theirs, 1));
    }

    private void refused(Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.in(acme, () -> {
            work.run();
            return true;
        })).satisfies(refusal -> assertThat(refusal.key()).isEqualTo("workspace.member.unknown"));
    }
}
