package com.duebook.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.Phone;
import com.duebook.support.PlatformMailbox;
import com.duebook.workspace.login.Colleague;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody does about their app, and that each code works once whichever node is asked. */
class AuthenticatorAppTest extends AppOwner {

    @Autowired SecondFactors factors;
    @Autowired OwnRecoveryCodes kit;
    @Autowired PlatformMailbox mailbox;

    @Test
    void countsOnceACodeOfItWasShown() {
        var epoch = epoch();
        refuses("identity.factor.new.wrong", () -> apps.setUp(cora.id(), secret, wrong(), Colleague.PASSWORD, ""));
        refuses("identity.password.wrong", () -> apps.setUp(cora.id(), secret, now(), "not hers", ""));
        assertThat(factors.has(cora.id())).isFalse();
        assertThat(epoch()).isEqualTo(epoch);

        var added = setUp();

        assertThat(factors.of(cora.id())).containsExactly(Factor.TOTP);
        assertThat(added.person().sessionEpoch()).as("other sessions end").isEqualTo(epoch()).isGreaterThan(epoch);
        assertThat(added.codes()).hasSize(10).doesNotHaveDuplicates()
                .allMatch(it -> it.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(mailbox.templatesTo(cora.address())).containsExactly("second-factor");
        assertThat(told(acme)).contains("SECOND_FACTOR_ADDED");
        assertThat(told(bolt)).contains("SECOND_FACTOR_ADDED");
    }

    /** The code that set it up was used by that. */
    @Test
    void takesEachCodeOnceAndNoneAfterALaterOne() {
        setUp();
        refuses("identity.factor.wrong", () -> check.use(cora.id(), now()));
        clock.advance(Duration.ofSeconds(60));
        var late = phone.code(clock.instant().minusSeconds(30));

        assertThat(check.use(cora.id(), now())).isEqualTo(Factor.TOTP);

        refuses("identity.factor.wrong", () -> check.use(cora.id(), now()));
        refuses("identity.factor.wrong", () -> check.use(cora.id(), late));
    }

    @Test
    void takesACodeOnceOfManyWhoSendItToSeveralNodesAtOnce() throws Exception {
        setUp();
        clock.advance(Duration.ofSeconds(30));
        var code = now();
        var tries = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 16; i++) {
            var node = new Totp(secrets, keys, personal, clock);
            tries.add(() -> node.use(cora.id(), code));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = 0;
            for (var done : threads.invokeAll(tries)) {
                taken += done.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void takesARecoveryCodeOnceAsPeopleWriteItDown() {
        var codes = setUp().codes();
        var written = codes.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');

        assertThat(check.use(cora.id(), written)).isEqualTo(Factor.RECOVERY_CODE);

        refuses("identity.factor.wrong", () -> check.use(cora.id(), codes.getFirst()));
        assertThat(recovery.left(cora.id())).isEqualTo(9);
        assertThat(told(bolt)).contains("RECOVERY_CODE_USED");
        var bob = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        refuses("identity.factor.wrong", () -> check.use(bob.id(), codes.get(1)));
        assertThat(recovery.left(cora.id())).as("is nobody else's").isEqualTo(9);
    }

    @Test
    void makesNewCodesThatReplaceTheOld() {
        var old = setUp().codes();
        refuses("identity.password.wrong", () -> kit.renew(cora.id(), "not hers", me -> check.use(me, old.getFirst())));

        var fresh = kit.renew(cora.id(), Colleague.PASSWORD, me -> check.use(me, old.getFirst()));

        refuses("identity.factor.wrong", () -> check.use(cora.id(), old.get(1)));
        assertThat(check.use(cora.id(), fresh.getFirst())).isEqualTo(Factor.RECOVERY_CODE);
    }

    @Test
    void isReplacedByWhoeverHasTheOldOneOrACode() {
        var codes = setUp().codes();
        var next = new NewSecret();
        var nextPhone = Phone.typed(next.text());
        refuses("identity.factor.wrong",
                () -> apps.setUp(cora.id(), next, nextPhone.code(clock.instant()), Colleague.PASSWORD, "0000-0000-0000-0000"));

        apps.setUp(cora.id(), next, nextPhone.code(clock.instant()), Colleague.PASSWORD, codes.getFirst());

        clock.advance(Duration.ofSeconds(30));
        refuses("identity.factor.wrong", () -> check.use(cora.id(), now()));
        assertThat(check.use(cora.id(), nextPhone.code(clock.instant()))).isEqualTo(Factor.TOTP);
    }

    @Test
    void isRemovedByPasswordAndCodeTogether() {
        setUp();
        clock.advance(Duration.ofSeconds(30));
        refuses("identity.password.wrong", () -> apps.remove(cora.id(), "not hers", now()));
        refuses("identity.factor.wrong", () -> apps.remove(cora.id(), Colleague.PASSWORD, wrong()));
        assertThat(factors.has(cora.id())).isTrue();
        var epoch = epoch();

        assertThat(apps.remove(cora.id(), Colleague.PASSWORD, now()).sessionEpoch()).isGreaterThan(epoch);

        assertThat(factors.has(cora.id())).isFalse();
        assertThat(recovery.left(cora.id())).isZero();
        assertThat(told(acme)).contains("SECOND_FACTOR_REMOVED");
    }
}
