package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.Checkouts;
import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SuspensionTest extends TwoWorkspaces {

    @Autowired Workspaces keeper;
    @Autowired Access access;
    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;
    @Autowired Checkouts checkouts;
    @Autowired TenantJdbc jdbc;

    private Actor owner = Actor.SYSTEM;
    private Actor neighbour = Actor.SYSTEM;

    @BeforeEach
    void anOwnerHereAndNextDoor() {
        owner = workspaces.member(acme, Role.OWNER);
        neighbour = workspaces.member(bolt, Role.OWNER);
    }

    @Test
    void keepsMembersOutUntilItIsOver() {
        suspend();

        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> access.require(Right.READ))).isInstanceOf(Denied.class);
        assertThat(tenancy.callAs(acme, owner, access::isSuspended)).isTrue();
        assertThat(tenancy.callAs(bolt, neighbour, () -> access.may(Right.OWN))).isTrue();

        resume();

        assertThat(tenancy.callAs(acme, owner, () -> access.may(Right.OWN))).isTrue();
    }

    @Test
    void sendsNoMailMeanwhile() {
        suspend();
        var waiting = mail(acme);
        var elsewhere = mail(bolt);
        queue.drain();

        assertThat(state(acme, waiting)).isEqualTo("PENDING SUSPENDED");
        assertThat(state(bolt, elsewhere)).startsWith("SENT");

        resume();
        clock.advance(Duration.ofMinutes(11));
        queue.drain();

        assertThat(state(acme, waiting)).startsWith("SENT");
    }

    @Test
    void takesNoCardMeanwhile() {
        suspend();

        assertThat(workspaces.in(acme, checkouts::isPaused)).isTrue();
        assertThat(workspaces.in(bolt, checkouts::isPaused)).isFalse();
    }

    @Test
    void isToldInItsOwnJournalByTheOperatorsId() {
        var operator = operator();
        workspaces.as(acme, operator, () -> {
            keeper.suspend();
            return true;
        });

        assertThat(workspaces.in(acme, () -> jdbc.sql("""
                        select concat(e.actor_kind, ' ', e.deed) from audit_entry e
                        where e.tenant_id = :tenant order by e.position desc limit 1""").query(String.class).single()))
                .isEqualTo("OPERATOR WORKSPACE_SUSPENDED");
        assertThatThrownBy(this::suspend).isInstanceOf(Refusal.class);
    }

    private void suspend() {
        workspaces.as(acme, operator(), () -> {
            keeper.suspend();
            return true;
        });
    }

    private void resume() {
        workspaces.as(acme, operator(), () -> {
            keeper.resume();
            return true;
        });
    }

    private static Actor operator() {
        return Actor.operator(Ids.next(), "Opa");
    }

    private UUID mail(UUID workspace) {
        return workspaces.in(workspace, () -> outbox.add(OutgoingMail.of("m" + Ids.next(), "bob@example.com",
                Locale.ENGLISH, "known-address", Map.of("link", "https://duebook.example"))));
    }

    private String state(UUID workspace, UUID mail) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select concat(m.state, ' ', coalesce(m.problem, '')) from mail m
                        where m.tenant_id = :tenant and m.id = :id""")
                .param("id", Ids.bytes(mail)).query(String.class).single());
    }
}
