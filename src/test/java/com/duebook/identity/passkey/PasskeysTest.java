package com.duebook.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.audit.Deed;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.identity.Person;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.FactorReset;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys as the server sees them: what is taken, and all that is not. */
@IntegrationTest
class PasskeysTest {

    @Autowired Passkeys passkeys;
    @Autowired PasskeySignIn signIn;
    @Autowired PasskeyRows rows;
    @Autowired SecondFactors factors;
    @Autowired FactorReset reset;
    @Autowired Site site;
    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Personal personal;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired Clock clock;
    @Autowired JournalPages journal;

    private UUID acme;
    private Colleague cora;
    private SoftwareKey phone;

    @BeforeEach
    void somebody() {
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        cora = another();
        phone = new SoftwareKey(origin());
    }

    @Test
    void signInWhoeverAddedThem() {
        var before = person(cora).sessionEpoch();

        var after = add(cora, phone);

        assertThat(after.sessionEpoch()).as("ends all other sessions").isEqualTo(before + 1);
        assertThat(factors.of(cora.id())).containsExactly(Factor.PASSKEY);
        assertThat(passkeys.of(cora.id())).extracting(PasskeyView::label).containsExactly("My phone");
        assertThat(passkeys.of(cora.id()).getFirst().usedAt()).isNull();
        assertThat(signIn(phone).id()).isEqualTo(cora.id());
        assertThat(passkeys.of(cora.id()).getFirst().usedAt()).isNotNull();
        assertThat(newest()).isEqualTo(Deed.SECOND_FACTOR_ADDED);
    }

    @Test
    void areTakenAwayAllTogetherWhenTheyAreLost() {
        add(cora, phone);
        add(cora, new SoftwareKey(origin()));

        reset.reset(new EmailAddress(cora.address()));

        assertThat(factors.has(cora.id())).isFalse();
        refused("unknown", () -> signIn(phone));
    }

    /** One database, and nothing else between them. */
    @Test
    void workOnAnyNode() {
        add(cora, phone);
        var credentials = new Credentials(rows, people, clock);
        var other = new PasskeySignIn(rows, new Ceremonies(credentials, site), people, personal);

        var question = other.ask(null);
        assertThat(other.check(question, phone.get(question.json())).id()).isEqualTo(cora.id());
        assertThat(signIn(phone).id()).isEqualTo(cora.id());
    }

    @Test
    void haveSeveralAndKnowWhichToOffer() {
        add(cora, phone);
        var laptop = new SoftwareKey(origin());
        add(cora, laptop);

        assertThat(laptop.handle).isEqualTo(phone.handle).doesNotContain(cora.address());
        assertThat(signIn.ask(cora.id()).json()).contains("\"allowCredentials\":[{", "\"userVerification\":\"required\"");
        assertThat(signIn.ask(null).json()).contains("\"allowCredentials\":[]");
        assertThat(signIn(laptop).id()).isEqualTo(signIn(phone).id());
    }

    @Test
    void takeEachAnswerOnce() {
        add(cora, phone);
        var question = signIn.ask(null);
        var answer = phone.get(question.json());
        signIn.check(question, answer);

        refused("refused", () -> signIn.check(question, answer));
        refused("refused", () -> signIn.check(signIn.ask(null), answer));
    }

    @Test
    void takeNoAnswerThatWasGivenOnAnotherPage() {
        var phished = new SoftwareKey("https://duebook.example.net");
        refused("refused", () -> add(cora, phished));
        add(cora, phone);
        var elsewhere = new SoftwareKey("http://localhost:1");

        refused("unknown", () -> signIn(elsewhere));
        assertThat(passkeys.of(cora.id())).hasSize(1);
    }

    @Test
    void takeNoSignatureOfAnotherDevice() {
        add(cora, phone);
        var mine = signIn.ask(null);
        var theirs = signIn.ask(null);
        var answer = phone.get(mine.json());

        refused("refused", () -> signIn.check(theirs, answer));
    }

    @Test
    void areNobodyElsesSecondStep() {
        add(cora, phone);
        var dora = another();
        var tablet = new SoftwareKey(origin());
        add(dora, tablet);

        var ofCora = signIn.ask(cora.id());
        refused("refused", () -> signIn.check(person(cora), ofCora, tablet.get(ofCora.json())));
        var ofAnybody = signIn.ask(null);
        refused("others", () -> signIn.check(person(cora), ofAnybody, tablet.get(ofAnybody.json())));
        var right = signIn.ask(cora.id());
        assertThat(signIn.check(person(cora), right, phone.get(right.json()))).isEqualTo(Factor.PASSKEY);
    }

    @Test
    void saysWhoseItIsAndMeansIt() {
        add(cora, phone);
        var dora = another();
        var tablet = new SoftwareKey(origin());
        add(dora, tablet);
        phone.handle = tablet.handle;

        refused("refused", () -> signIn(phone));
    }

    @Test
    void makeSureThatItIsTheirOwner() {
        var careless = new SoftwareKey(origin());
        careless.verifies = false;
        refused("refused", () -> add(cora, careless));
        add(cora, phone);
        phone.verifies = false;

        refused("refused", () -> signIn(phone));
    }

    /** Two devices that count apart are one key too many. */
    @Test
    void areRefusedWhenSomebodyHasACopy() {
        add(cora, phone);
        signIn(phone);
        signIn(phone);
        phone.count = 1;

        refused("copied", () -> signIn(phone));

        phone.count = 2;
        assertThat(signIn(phone).id()).isEqualTo(cora.id());
    }

    @Test
    void mayCountNothing() {
        add(cora, phone);
        phone.count = -1;
        signIn(phone);
        phone.count = -1;

        assertThat(signIn(phone).id()).isEqualTo(cora.id());
    }

    @Test
    void areAddedOnceOnly() {
        add(cora, phone);
        var dora = another();

        refused("refused", () -> add(dora, phone));
    }

    @Test
    void openNothingOnceRemoved() {
        add(cora, phone);
        var key = passkeys.of(cora.id()).getFirst().id();
        var before = person(cora).sessionEpoch();

        passkeys.remove(cora.id(), key, Colleague.PASSWORD);

        refused("unknown", () -> signIn(phone));
        assertThat(factors.has(cora.id())).isFalse();
        assertThat(person(cora).sessionEpoch()).isEqualTo(before + 1);
        assertThat(newest()).isEqualTo(Deed.SECOND_FACTOR_REMOVED);
    }

    /** Whoever lost their only device is let in again by the operator. */
    @Test
    void goWithASecondFactorThatTheOperatorTakesAway() {
        add(cora, phone);

        reset.reset(new EmailAddress(cora.address()));

        assertThat(passkeys.of(cora.id())).isEmpty();
        assertThat(factors.has(cora.id())).isFalse();
        refused("unknown", () -> signIn(phone));
    }

    @Test
    void areNobodyElsesToRemoveOrRename() {
        add(cora, phone);
        var dora = another();
        var key = passkeys.of(cora.id()).getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passkeys.remove(dora.id(), key, Colleague.PASSWORD));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passkeys.rename(dora.id(), key, "Mine"));

        assertThat(passkeys.of(cora.id())).extracting(PasskeyView::label).containsExactly("My phone");
        passkeys.rename(cora.id(), key, " Old phone ");
        assertThat(passkeys.of(cora.id())).extracting(PasskeyView::label).containsExactly("Old phone");
    }

    @Test
    void takeThePassword() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.ask(cora.id(), "My phone", "not mine"))
                .matches(refusal -> refusal.key().equals("identity.password.wrong"));
        add(cora, phone);
        var key = passkeys.of(cora.id()).getFirst().id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.remove(cora.id(), key, "not mine"));
        assertThat(passkeys.of(cora.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"id\":1}", "{\"rawId\":\"?\",\"response\":{}}",
        "{\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}", "{\"rawId\":\"AAAA\"}"})
    void takeNoNonsense(String answer) {
        refused("refused", () -> signIn.check(signIn.ask(null), answer));
        var question = passkeys.ask(cora.id(), "My phone", Colleague.PASSWORD);
        refused("refused", () -> passkeys.add(cora.id(), question, answer, "My phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\u0007b"})
    void haveAName(String label) {
        refused("label", () -> passkeys.ask(cora.id(), label, Colleague.PASSWORD));
        refused("label", () -> passkeys.ask(cora.id(), "x".repeat(61), Colleague.PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({"https://books.example/login, https://books.example", "https://books.example:443/, https://books.example",
        "https://books.example:8443/, https://books.example:8443", "http://localhost:80/, http://localhost",
        "http://localhost:9042/, http://localhost:9042"})
    void knowTheirSiteAsBrowsersWriteIt(URI home, String origin) {
        assertThat(Ceremonies.origin(home)).isEqualTo(origin);
    }

    private Person add(Colleague who, SoftwareKey key) {
        var question = passkeys.ask(who.id(), "My phone", Colleague.PASSWORD);
        return passkeys.add(who.id(), question, key.create(question.json()), "My phone");
    }

    private Person signIn(SoftwareKey key) {
        var question = signIn.ask(null);
        return signIn.check(question, key.get(question.json()));
    }

    private static void refused(String why, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed)
                .matches(refusal -> refusal.key().equals("identity.passkey." + why), "because of " + why);
    }

    private Colleague another() {
        return Colleague.in(acme, workspaces, members, people, passwords, tenancy);
    }

    private Person person(Colleague who) {
        return personal.work(() -> people.person(who.id()));
    }

    private Deed newest() {
        return workspaces.in(acme, () -> journal.page(JournalFilter.EVERYTHING, 0, 10)).getFirst().deed();
    }

    private String origin() {
        return Ceremonies.origin(site.uri("login"));
    }
}
