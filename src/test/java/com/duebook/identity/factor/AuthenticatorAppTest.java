package com.duebook.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.identity.LoginFailures;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.identity.SignIn;
import com.duebook.problem.Refusal;
import com.duebook.secrets.MasterKeys;
import com.duebook.secrets.RewrapKeys;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Phone;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody does about their app, and that each code works once whichever node is asked. */
@IntegrationTest
class AuthenticatorAppTest {

    @Autowired AuthenticatorApp apps;
    @Autowired FactorCheck check;
    @Autowired SecondFactors factors;
    @Autowired TotpSecrets secrets;
    @Autowired RecoveryCodes recovery;
    @Autowired FactorNotes notes;
    @Autowired LoginFailures failures;
    @Autowired SignIn signIn;
    @Autowired MasterKeys keys;
    @Autowired RewrapKeys rewrap;
    @Autowired Personal personal;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Members members;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired PlatformMailbox mailbox;
    @Autowired WholeDatabase database;
    @Autowired JdbcClient client;
    @Autowired TenantJdbc jdbc;
    @Autowired ApplicationEventPublisher events;
    @Value("${duebook.master-key}") String key;
    @Value("${duebook.previous-master-key}") String formerKey;

    private UUID acme;
    private UUID bolt;
    private Colleague cora;
    private final NewSecret secret = new NewSecret();
    private final Phone phone = Phone.typed(secret.text());

    @BeforeEach
    void somebodyInBoth() {
        clock.later();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        workspaces.in(bolt, () -> {
            members.add(cora.id(), Role.SALES);
            return true;
        });
    }

    @AfterEach
    void today() {
        clock.reset();
    }

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
        assertThat(added.codes()).hasSize(10).doesNotHaveDuplicates().allMatch(it -> it.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
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
    void slowsDownWhoeverGuessesOnAnyNodeButNotARecoveryCode() {
        var codes = setUp().codes();
        clock.advance(Duration.ofSeconds(90));
        var other = new FactorCheck(new Totp(secrets, keys, personal, clock), recovery, failures, notes, people, personal, events);
        for (var i = 0; i < FactorCheck.FREE; i++) {
            var node = i % 2 == 0 ? check : other;
            refuses("identity.factor.wrong", () -> node.use(cora.id(), wrong()));
        }

        refuses("identity.factor.wait", () -> other.use(cora.id(), now()));
        refuses("identity.factor.wait", () -> check.use(cora.id(), now()));
        assertThat(told(acme)).contains("SECOND_STEP_BLOCKED");
        assertThat(check.use(cora.id(), codes.getFirst())).isEqualTo(Factor.RECOVERY_CODE);

        clock.advance(Duration.ofSeconds(61));
        assertThat(check.use(cora.id(), now())).as("after the pause").isEqualTo(Factor.TOTP);
        clock.advance(Duration.ofSeconds(30));
        refuses("identity.factor.wrong", () -> check.use(cora.id(), wrong()));
        assertThat(check.use(cora.id(), now())).as("a right one forgets the wrong ones").isEqualTo(Factor.TOTP);
    }

    /** A stranger types what the pause is kept under where an address is asked for. */
    @Test
    void isNotHeldUpByWhoeverDoesNotKnowThePassword() {
        setUp();
        for (var guess = 0; guess < 12; guess++) {
            assertThat(signIn.check(FactorCheck.key(cora.id()), "wrong")).isEmpty();
        }
        clock.advance(Duration.ofSeconds(40));

        assertThat(check.use(cora.id(), now())).isEqualTo(Factor.TOTP);
    }

    @Test
    void countsManyGuessesAtOnceOneAfterTheOther() throws Exception {
        setUp();
        clock.advance(Duration.ofSeconds(90));
        var tries = new ArrayList<Callable<String>>();
        for (var i = 0; i < 20; i++) {
            tries.add(() -> {
                try {
                    return check.use(cora.id(), wrong()).name();
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<String>();
            for (var done : threads.invokeAll(tries)) {
                answers.add(done.get());
            }
            assertThat(answers.stream().filter("identity.factor.wrong"::equals)).hasSize(FactorCheck.FREE);
        }
    }

    @Test
    void takesARecoveryCodeOnceAsPeopleWriteItDown() {
        var codes = setUp().codes();
        var written = codes.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');

        assertThat(check.use(cora.id(), written)).isEqualTo(Factor.RECOVERY_CODE);

        refuses("identity.factor.wrong", () -> check.use(cora.id(), codes.getFirst()));
        assertThat(apps.codesLeft(cora.id())).isEqualTo(9);
        assertThat(told(bolt)).contains("RECOVERY_CODE_USED");
        var bob = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        refuses("identity.factor.wrong", () -> check.use(bob.id(), codes.get(1)));
        assertThat(apps.codesLeft(cora.id())).as("is nobody else's").isEqualTo(9);
    }

    @Test
    void makesNewCodesThatReplaceTheOld() {
        var old = setUp().codes();
        refuses("identity.password.wrong", () -> apps.renewCodes(cora.id(), "not hers", old.getFirst()));

        var fresh = apps.renewCodes(cora.id(), Colleague.PASSWORD, old.getFirst());

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
        assertThat(apps.codesLeft(cora.id())).isZero();
        assertThat(told(acme)).contains("SECOND_FACTOR_REMOVED");
    }

    @Test
    void keepsNothingInTheClear() {
        var codes = setUp().codes();
        var kept = row(cora.id());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(database.placesOf(codes.getFirst())).isEmpty();
        assertThat(database.placesOf(codes.getFirst().replace("-", ""))).isEmpty();
        assertThat(database.placesOf(secret.text().replace(" ", ""))).isEmpty();
    }

    /** Somebody who can write the table would else give another person's row a secret that they know. */
    @Test
    void opensNoSecretOfAnothersRow() {
        setUp();
        var bob = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var bobs = new NewSecret();
        apps.setUp(bob.id(), bobs, Phone.typed(bobs.text()).code(clock.instant()), Colleague.PASSWORD, "");
        var copied = row(bob.id());

        personal.work(() -> client.sql("update identity_totp set secret = :copied where id = :id")
                .param("copied", copied).param("id", Ids.bytes(cora.id())).update());
        clock.advance(Duration.ofSeconds(30));

        assertThatThrownBy(() -> check.use(cora.id(), Phone.typed(bobs.text()).code(clock.instant())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void movesToTheNewMasterKey() {
        var before = new Totp(secrets, new MasterKeys(formerKey, "", Path.of("unused")), personal, clock);
        personal.work(() -> {
            before.keep(cora.id(), secret.bytes(), 0);
            return true;
        });
        assertThat(personal.work(() -> totp().countToRewrap())).isEqualTo(1L);
        assertThat(personal.work(() -> new Totp(secrets, new MasterKeys(key, "", Path.of("unused")), personal, clock).unknownMasters()))
                .as("a start without the former key is refused").hasSize(1);

        tenancy.onPlatform(() -> {
            rewrap.run("all");
            return true;
        });

        var afterwards = new Totp(secrets, new MasterKeys(key, "", Path.of("unused")), personal, clock);
        assertThat(afterwards.use(cora.id(), now())).isTrue();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> before.use(cora.id(), now())).isInstanceOf(IllegalStateException.class);
    }

    /** Else a code could be used again by whoever waits for the night of the keys. */
    @Test
    void remembersUsedCodesWhileTheKeysMove() {
        var before = new Totp(secrets, new MasterKeys(formerKey, "", Path.of("unused")), personal, clock);
        personal.work(() -> {
            before.keep(cora.id(), secret.bytes(), 0);
            return true;
        });
        assertThat(before.use(cora.id(), now())).isTrue();

        tenancy.onPlatform(() -> {
            rewrap.run("all");
            return true;
        });

        assertThat(totp().use(cora.id(), now())).isFalse();
    }

    private Totp totp() {
        return new Totp(secrets, keys, personal, clock);
    }

    private AuthenticatorApp.Added setUp() {
        return apps.setUp(cora.id(), secret, now(), Colleague.PASSWORD, "");
    }

    private String now() {
        return phone.code(clock.instant());
    }

    /** Right neither now nor a step away. */
    private String wrong() {
        var near = List.of(phone.code(clock.instant()), phone.code(clock.instant().plusSeconds(30)),
                phone.code(clock.instant().minusSeconds(30)));
        return List.of("000000", "111111", "222222", "333333").stream().filter(it -> !near.contains(it)).findFirst().orElseThrow();
    }

    private int epoch() {
        return personal.work(() -> people.person(cora.id())).sessionEpoch();
    }

    private byte[] row(UUID person) {
        return client.sql("select secret from identity_totp where id = :id").param("id", Ids.bytes(person))
                .query((row, number) -> row.getBytes(1)).single();
    }

    private List<String> told(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select e.deed from audit_entry e where e.tenant_id = :tenant")
                .query(String.class).list());
    }

    private static void refuses(String key, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
