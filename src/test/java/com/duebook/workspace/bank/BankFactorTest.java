package com.duebook.workspace.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.OwnFactor;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.passkey.GivenPasskey;
import com.duebook.identity.passkey.PasskeyQuestion;
import com.duebook.identity.passkey.PasskeySignIn;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Where customers send their money changes only by somebody who shows their second factor, if they have one. */
@IntegrationTest
class BankFactorTest extends TwoWorkspaces {

    private static final String OURS = "DE89370400440532013000";

    @Autowired Workspaces settings;
    @Autowired OwnFactor factor;
    @Autowired PasskeySignIn passkeys;
    @Autowired RuleBook rules;
    @Autowired TenantJdbc jdbc;
    @Autowired ApplicationContext context;

    private Actor ann;
    private Actor bo;
    private Phone phone;

    @BeforeEach
    void annHasAnApp() {
        clock.later();
        ann = workspaces.member(acme, Role.ADMIN);
        bo = workspaces.member(acme, Role.ADMIN);
        phone = GivenApp.to(Objects.requireNonNull(ann.id()), context);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void asksWhoeverHasAFactorThoughNoRuleSaysSo() {
        refuses("dualcontrol.factor.needed", () -> change(ann, OURS));
        refuses("identity.factor.wrong", () -> confirmed(ann, wrong()));
        assertThat(account()).isNull();

        confirmed(ann, phone.code(clock.instant()));

        assertThat(account()).isEqualTo(OURS);
        assertThat(told()).contains("\"confirmed_with\":\"SECOND_FACTOR\"").contains(Objects.requireNonNull(ann.id()).toString());
        refuses("identity.factor.wrong", () -> confirmed(ann, phone.code(clock.instant())));
    }

    @Test
    void asksNobodyElse() {
        change(bo, OURS);
        assertThat(account()).isEqualTo(OURS);
    }

    @Test
    void takesNobodyElsesFactorAndNoneForAnotherRight() {
        refuses("dualcontrol.factor.needed", () -> new Confirmation(Right.EDIT_BANK, Kind.SECOND_FACTOR,
                Objects.requireNonNull(bo.id())).around(() -> change(ann, OURS)));
        refuses("dualcontrol.factor.needed", () -> new Confirmation(Right.REFUND, Kind.SECOND_FACTOR,
                Objects.requireNonNull(ann.id())).around(() -> change(ann, OURS)));
    }

    @Test
    void asksEverybodyWhereARuleSaysSo() {
        rule(new Rule(null, Right.EDIT_BANK, null, Kind.SECOND_FACTOR));

        refuses("dualcontrol.factor.none", () -> change(bo, OURS));
        refuses("identity.factor.wrong", () -> confirmed(bo, "123456"));
        confirmed(ann, phone.code(clock.instant()));

        assertThat(account()).isEqualTo(OURS);
    }

    /** Bo has a passkey and no app. */
    @Test
    void takesAPasskeyOfWhoeverActs() {
        var device = GivenPasskey.to(Objects.requireNonNull(bo.id()), context);
        refuses("dualcontrol.factor.needed", () -> change(bo, OURS));
        refuses("identity.passkey.others", () -> shown(ann, passkeys.ask(null), device));
        assertThat(account()).isNull();
        var asked = passkeys.ask(bo.id());

        shown(bo, asked, device);

        assertThat(account()).isEqualTo(OURS);
        assertThat(told()).contains("\"confirmed_with\":\"SECOND_FACTOR\"").contains(Objects.requireNonNull(bo.id()).toString());
        refuses("identity.passkey.refused", () -> shown(bo, asked, device));
    }

    @Test
    void isNoSecondPersonWhereARuleSaysThat() {
        rule(new Rule(null, Right.EDIT_BANK, null, Kind.SECOND_PERSON));

        refuses("dualcontrol.needed", () -> confirmed(ann, phone.code(clock.instant())));

        assertThat(account()).isNull();
    }

    @Test
    void confirmsNothingButBankDetails() {
        refuses("dualcontrol.rules.impossible", () -> rule(new Rule(null, Right.REFUND, null, Kind.SECOND_FACTOR)));
    }

    private void rule(Rule rule) {
        tenancy.runAs(acme, () -> rules.replace(ApprovalRules.NONE, new ApprovalRules(List.of(rule))));
        assertThat(tenancy.callAs(acme, Actor.SYSTEM, rules::current).all()).containsExactly(rule);
    }

    private void confirmed(Actor who, String code) {
        tenancy.runAs(acme, who, () -> factor.confirm(Right.EDIT_BANK, code, () -> write(OURS)));
    }

    private void shown(Actor who, PasskeyQuestion<PublicKeyCredentialRequestOptions> asked, UnaryOperator<String> device) {
        var answer = device.apply(asked.json());
        tenancy.runAs(acme, who, () -> factor.confirm(Right.EDIT_BANK, me -> passkeys.check(me, asked, answer), () -> write(OURS)));
    }

    private boolean change(Actor who, String account) {
        tenancy.runAs(acme, who, () -> write(account));
        return true;
    }

    private void write(String account) {
        settings.update(settings.settings().bank(new BankDetails(null, account, null, null)));
    }

    private @Nullable String account() {
        return tenancy.callAs(acme, Actor.SYSTEM, settings::settings).bank().account();
    }

    private String told() {
        return workspaces.in(acme, () -> jdbc.sql("""
                select e.details from audit_entry e where e.tenant_id = :tenant and e.deed = 'SETTINGS_CHANGED'
                order by e.position desc limit 1""").query(String.class).single());
    }

    private String wrong() {
        return phone.code(clock.instant().plusSeconds(600));
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
