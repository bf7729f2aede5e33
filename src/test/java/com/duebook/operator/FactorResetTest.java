package com.duebook.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.NewSecret;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Only who runs all workspaces takes a lost factor away, with a reason, and everybody concerned hears of it. */
@IntegrationTest
class FactorResetTest extends TwoWorkspaces {

    @Autowired OperatorDesk desk;
    @Autowired OperatorLog past;
    @Autowired AuthenticatorApp apps;
    @Autowired OwnRecoveryCodes recovery;
    @Autowired SecondFactors factors;
    @Autowired ApplicationContext context;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Members members;
    @Autowired PlatformMailbox mailbox;
    @Autowired TenantJdbc jdbc;

    private Actor operator;
    private Colleague cora;

    @BeforeEach
    void coraHasAnAppAndWorksInBoth() {
        operator = workspaces.known("operator@test.example");
        workspaces.in(bolt, () -> {
            members.add(Objects.requireNonNull(operator.id()), Role.AUDITOR);
            return true;
        });
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });
        var secret = new NewSecret();
        apps.setUp(cora.id(), secret, Phone.typed(secret.text()).code(clock.instant()), Colleague.PASSWORD, "");
    }

    @Test
    void endsSessionsAndIsToldThePersonAndTheOwners() {
        var epoch = epoch();

        tenancy.runAs(bolt, operator, () -> desk.resetFactor(new EmailAddress(cora.address()), "shown her passport"));

        assertThat(factors.has(cora.id())).isFalse();
        assertThat(recovery.left(cora.id())).isZero();
        assertThat(epoch()).isGreaterThan(epoch);
        assertThat(mailbox.templatesTo(cora.address())).containsExactly("second-factor", "second-factor");
        for (var workspace : List.of(acme, bolt)) {
            assertThat(rows(workspace, "select e.deed from audit_entry e where e.tenant_id = :tenant")).contains("SECOND_FACTOR_RESET");
            assertThat(rows(workspace, "select m.model from mail m where m.tenant_id = :tenant and m.template = 'owner-notice'"))
                    .anyMatch(model -> model.contains("taken away the authenticator app of Cora Colleague"));
        }
        assertThat(tenancy.callAs(bolt, operator, past::newest)).anyMatch(
                row -> row.event().equals("FACTOR_RESET") && row.reason().equals(cora.address() + ": shown her passport"));
    }

    @Test
    void saysWhatWasTaken() {
        GivenPasskey.to(cora.id(), context);

        tenancy.runAs(bolt, operator, () -> desk.resetFactor(new EmailAddress(cora.address()), "shown her passport"));

        assertThat(factors.has(cora.id())).isFalse();
        assertThat(mailbox.modelsTo(cora.address())).anyMatch(said -> said.contains("taken the authenticator app and"))
                .anyMatch(said -> said.contains("taken the passkeys and"));
        assertThat(rows(acme, "select m.model from mail m where m.tenant_id = :tenant and m.template = 'owner-notice'"))
                .anyMatch(model -> model.contains("taken away the passkeys of Cora Colleague"));
        assertThat(rows(acme, "select e.details from audit_entry e where e.tenant_id = :tenant and e.deed = 'SECOND_FACTOR_RESET'"))
                .hasSize(2).anyMatch(details -> details.contains("PASSKEY"));
    }

    @Test
    void isForOperatorsAlone() {
        var owner = workspaces.member(acme, Role.OWNER);

        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> desk.resetFactor(new EmailAddress(cora.address()), "envy")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator, () -> desk.resetFactor(new EmailAddress(cora.address()), " ")))
                .isInstanceOf(Refusal.class);

        assertThat(factors.has(cora.id())).isTrue();
    }

    @Test
    void refusesForWhoeverHasNone() {
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator,
                () -> desk.resetFactor(new EmailAddress("operator@test.example"), "to see")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("identity.factor.reset.nobody"));
    }

    private int epoch() {
        return tenancy.onPlatform(() -> people.person(cora.id())).sessionEpoch();
    }

    private List<String> rows(UUID workspace, String sql) {
        return workspaces.in(workspace, () -> jdbc.sql(sql).query(String.class).list());
    }
}
