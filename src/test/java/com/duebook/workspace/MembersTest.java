package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MembersTest {

    @Autowired Members members;
    @Autowired Access access;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void showsOnlyTheMembersOfThisWorkspace() {
        workspaces.member(acme, Role.SALES);
        workspaces.member(bolt, Role.AUDITOR);

        assertThat(workspaces.in(acme, members::list)).extracting(Member::role)
                .containsExactly(Role.OWNER, Role.SALES);
    }

    @Test
    void losesEveryRightAtOnceWhenDisabled() {
        var sales = workspaces.member(acme, Role.SALES);
        assertThat(workspaces.as(acme, sales, () -> access.may(Right.READ))).isTrue();

        change(acme, () -> members.disable(id(sales)));

        assertThat(workspaces.as(acme, sales, () -> access.may(Right.READ))).isFalse();
    }

    @Test
    void worksOnlyWhereAMemberIs() {
        var owner = workspaces.member(acme, Role.OWNER);

        assertThat(workspaces.as(bolt, owner, () -> access.may(Right.READ))).isFalse();
    }

    @Test
    void keepsItsLastOwner() {
        var owner = workspaces.in(acme, members::list).getFirst().id();

        assertThatThrownBy(() -> change(acme, () -> members.disable(owner))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change(acme, () -> members.changeRole(owner, Role.ADMIN)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void letsOnlyOwnersMakeOwners() {
        var admin = workspaces.member(acme, Role.ADMIN);
        var sales = workspaces.member(acme, Role.SALES);

        assertThatThrownBy(() -> workspaces.as(acme, admin, () -> {
            members.changeRole(id(sales), Role.OWNER);
            return true;
        })).isInstanceOf(Denied.class);
    }

    @Test
    void letsADisabledMemberBackInWithTheRoleOfTheDay() {
        var sales = workspaces.member(acme, Role.SALES);
        change(acme, () -> members.disable(id(sales)));

        change(acme, () -> members.add(id(sales), Role.AUDITOR));

        assertThat(workspaces.as(acme, sales, () -> access.may(Right.EXPORT))).isTrue();
        assertThat(workspaces.as(acme, sales, () -> access.may(Right.EDIT_INVOICES))).isFalse();
    }

    private void change(UUID workspace, Runnable work) {
        workspaces.in(workspace, () -> {
            work.run();
            return true;
        });
    }

    private static UUID id(Actor actor) {
        return Objects.requireNonNull(actor.id());
    }
}
