package com.duebook.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.identity.factor.AuthenticatorApp;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.GivenApp;
import com.duebook.identity.factor.NewSecret;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.problem.Refusal;
import com.duebook.support.Phone;
import com.duebook.workspace.factor.FactorRule;
import com.duebook.workspace.factor.FactorRules;
import com.duebook.workspace.login.Colleague;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What comes with passkeys and what keeps them: recovery codes, and the rule of a workspace. */
class PasskeyCodesTest extends PasskeyOwner {

    @Autowired OwnRecoveryCodes recovery;
    @Autowired AuthenticatorApp apps;
    @Autowired ApplicationContext context;

    @Test
    void comeWithRecoveryCodesForWhoeverHasNone() {
        var codes = added(cora, phone).codes();

        assertThat(codes).hasSize(10);
        assertThat(check.use(cora.id(), codes.getFirst())).isEqualTo(Factor.RECOVERY_CODE);
        assertThat(added(cora, new SoftwareKey(origin())).codes()).as("the first ones go on").isEmpty();
        assertThat(recovery.left(cora.id())).isEqualTo(9);

        passkeys.remove(cora.id(), passkeys.of(cora.id()).getFirst().id(), Colleague.PASSWORD);
        assertThat(recovery.left(cora.id())).isEqualTo(9);

        passkeys.remove(cora.id(), passkeys.of(cora.id()).getFirst().id(), Colleague.PASSWORD);
        assertThat(recovery.left(cora.id())).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> check.use(cora.id(), codes.get(1)));
    }

    @Test
    void makeNewRecoveryCodesForTheirOwner() {
        var old = added(cora, phone).codes();
        var question = signIn.ask(cora.id());
        assertThatExceptionOfType(Refusal.class).as("by a password alone").isThrownBy(
                () -> recovery.renew(cora.id(), Colleague.PASSWORD, me -> signIn.check(me, question, "{}")));
        var again = signIn.ask(cora.id());
        assertThatExceptionOfType(Refusal.class).as("without the password").isThrownBy(
                () -> recovery.renew(cora.id(), "not mine", me -> signIn.check(me, again, phone.get(again.json()))));
        assertThat(check.use(cora.id(), old.getFirst())).isEqualTo(Factor.RECOVERY_CODE);

        var fresh = recovery.renew(cora.id(), Colleague.PASSWORD, me -> signIn.check(me, again, phone.get(again.json())));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> check.use(cora.id(), old.get(1)));
        assertThat(newest()).isEqualTo(AuditEvent.RECOVERY_CODES_RENEWED);
    }

    /** Cora has an app too. */
    @Test
    void keepTheRecoveryCodesOfAnAppThatIsRemoved() {
        var secret = new NewSecret();
        var codes = apps.setUp(cora.id(), secret, Phone.typed(secret.text()).code(clock.instant()), Colleague.PASSWORD, "").codes();
        assertThat(added(cora, phone).codes()).isEmpty();

        apps.remove(cora.id(), Colleague.PASSWORD, codes.getFirst());

        assertThat(check.use(cora.id(), codes.get(1))).isEqualTo(Factor.RECOVERY_CODE);
    }

    @Test
    void stayWhileAWorkspaceAsksForOne() {
        var rules = context.getBean(FactorRules.class);
        add(cora, phone);
        tenancy.runAs(acme, () -> rules.replace(FactorRule.NOBODY, FactorRule.EVERYBODY));
        var only = passkeys.of(cora.id()).getFirst().id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.remove(cora.id(), only, Colleague.PASSWORD))
                .matches(refusal -> refusal.key().equals("identity.factor.wanted") && refusal.arguments()[0].equals("Acme"));
        assertThat(signIn(phone).id()).isEqualTo(cora.id());

        add(cora, new SoftwareKey(origin()));
        passkeys.remove(cora.id(), only, Colleague.PASSWORD);
        var last = passkeys.of(cora.id()).getFirst().id();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.remove(cora.id(), last, Colleague.PASSWORD));
        GivenApp.to(cora.id(), context);
        passkeys.remove(cora.id(), last, Colleague.PASSWORD);
        assertThat(factors.of(cora.id())).containsExactly(Factor.TOTP);
    }
}
