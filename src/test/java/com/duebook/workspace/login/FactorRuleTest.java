package com.duebook.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.UiClient;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.NewSecret;
import com.duebook.identity.factor.Proven;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.Visitor;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A workspace that asks for a second factor shows nothing to whoever has shown none, and takes nothing from them. */
@IntegrationTest
class FactorRuleTest extends OneColleague {

    @Autowired FactorRules rules;
    @Autowired AuthenticatorApp apps;
    @Autowired Sessions sessions;
    @Autowired TenantJdbc jdbc;
    @Autowired WholeDatabase database;

    private Phone phone = Phone.typed(new NewSecret().text());

    @BeforeEach
    void alsoInBolt() {
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });
    }

    @Test
    void holdsASessionThatWasOpenAtItsNextMessage() {
        var tab = signIn();
        tab.navigate("customers");
        tab.press("New customer");
        tab.type(tab.tree().one("vaadin-text-field", "Legal name"), "Typed too late");
        ask(FactorRule.EVERYBODY);
        var before = database.sums();

        assertThatThrownBy(() -> tab.press("Save")).hasMessageContaining("This tab is out of date");

        assertThat(database.sums()).isEqualTo(before);
        assertThat(says(tab.tab())).contains("A second factor first").doesNotContain("Customers");
    }

    /** Proves that the form above would have been saved. */
    @Test
    void holdsNobodyWhoseRoleIsNotBound() {
        var tab = signIn();
        tab.navigate("customers");
        tab.press("New customer");
        tab.type(tab.tree().one("vaadin-text-field", "Legal name"), "Typed in time");
        ask(FactorRule.of(Set.of(Role.OWNER, Role.ADMIN)));
        var before = database.sums();

        tab.press("Save");

        assertThat(database.sums()).isNotEqualTo(before);
    }

    @Test
    void givesNoFileAndNoPageOfTheWorkspace() {
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
        var logo = "/workspace/logo?of=" + acme;
        assertThat(visitor.get(logo).statusCode()).as("there is none").isEqualTo(404);
        var tab = signIn();
        tab.list("customers");
        var export = tab.tree().export();
        assertThat(tab.browser().get(export)).isNotEmpty();
        ask(FactorRule.EVERYBODY);

        assertThatThrownBy(() -> tab.browser().get(export)).hasMessageStartingWith("409 ");
        assertThat(says(signIn())).as("a new session too").contains("A second factor first");
    }

    @Test
    void leavesTheOtherWorkspacesOpen() {
        ask(FactorRule.EVERYBODY);
        var tab = signIn();
        tab.navigate("");

        tab.press("Work in Bolt instead");

        assertThat(says(tab.tab())).contains("Customers").doesNotContain("A second factor first");
    }

    @Test
    void letsInWhoeverSetsOneUp() {
        ask(FactorRule.EVERYBODY);
        var held = sessionOf(cora.id());
        assertThat(held.workspace()).isNull();
        assertThat(held.held()).isEqualTo(acme);
        var tab = signIn();
        tab.navigate("");
        tab.press("Set up an authenticator app");
        phone = Phone.typed(tab.tree().text("code"));
        tab.type(tab.tree().one("vaadin-text-field", "Code that the app shows"), phone.code(clock.instant()));
        tab.type(tab.tree().one("vaadin-password-field", "Your password"), Colleague.PASSWORD);
        tab.press("Confirm");
        tab.press("I have kept them");

        assertThat(says(tab.tab())).contains("Customers").doesNotContain("A second factor first");
    }

    @Test
    void cannotKeepOutTheOwnerWhoMakesIt() {
        var owner = workspaces.member(acme, Role.OWNER);

        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> rules.replace(FactorRule.NOBODY, FactorRule.EVERYBODY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("workspace.factorRule.yours"));

        tenancy.runAs(acme, owner, () -> rules.replace(FactorRule.NOBODY, FactorRule.of(Set.of(Role.SALES))));
        assertThat(tenancy.callAs(acme, owner, rules::current)).isEqualTo(FactorRule.of(Set.of(Role.SALES)));
        assertThat(tenancy.callAs(bolt, Actor.SYSTEM, rules::current)).isEqualTo(FactorRule.NOBODY);
    }

    @Test
    void isTheOwnersToChangeAndTold() {
        var admin = workspaces.member(acme, Role.ADMIN);
        assertThatThrownBy(() -> tenancy.runAs(acme, admin, () -> rules.replace(FactorRule.NOBODY, FactorRule.of(Set.of(Role.SALES)))))
                .isInstanceOf(Denied.class);
        var owner = workspaces.member(acme, Role.OWNER);
        tenancy.runAs(acme, owner, () -> rules.replace(FactorRule.NOBODY, FactorRule.of(Set.of(Role.SALES))));

        assertThat(workspaces.in(acme, () -> jdbc.sql("select e.deed from audit_entry e where e.tenant_id = :tenant")
                .query(String.class).list())).contains("SECOND_FACTOR_RULE_CHANGED");
        assertThat(
                workspaces.in(acme, () -> jdbc.sql("select m.model from mail m where m.tenant_id = :tenant and m.template = 'owner-notice'")
                        .query(String.class).list()))
                .anyMatch(model -> model.contains("Members of one role need a second factor now."));
        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> rules.replace(FactorRule.NOBODY, FactorRule.EVERYBODY)))
                .as("what somebody else has set since").isInstanceOfAny(OptimisticLockingFailureException.class, Refusal.class);
        assertThatThrownBy(() -> tenancy.runAs(acme, owner,
                () -> rules.replace(FactorRule.NOBODY, FactorRule.of(Set.of(Role.SERVICE)))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsWhoeverNeedsOneFromRemovingIt() {
        var secret = new NewSecret();
        phone = Phone.typed(secret.text());
        apps.setUp(cora.id(), secret, phone.code(clock.instant()), Colleague.PASSWORD, "");
        ask(FactorRule.of(Set.of(Role.FINANCE)));
        clock.advance(Duration.ofSeconds(30));

        assertThatThrownBy(() -> apps.remove(cora.id(), Colleague.PASSWORD, phone.code(clock.instant())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("identity.factor.wanted");
                    assertThat(refusal.arguments()).containsExactly("Acme");
                });

        workspaces.in(acme, () -> {
            members.disable(cora.id());
            return true;
        });
        apps.remove(cora.id(), Colleague.PASSWORD, phone.code(clock.instant()));
        assertThat(apps.isSetUp(cora.id())).as("nobody's member is asked nothing").isFalse();
    }

    private SignedIn sessionOf(UUID person) {
        return sessions.begin(sessions.person(person), Proven.by(Factor.PASSWORD, clock.instant()), Device.UNKNOWN);
    }

    private void ask(FactorRule rule) {
        tenancy.runAs(acme, () -> rules.replace(FactorRule.NOBODY, rule));
    }

    private UiClient signIn() {
        return UiClient.signIn(URI.create("http://127.0.0.1:" + port), 1, cora.address(), Colleague.PASSWORD);
    }

    private static List<String> says(UiClient tab) {
        tab.navigate("");
        return tab.tree().texts();
    }
}
