package com.duebook.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.audit.AuditEvent;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.factor.Factor;
import com.duebook.problem.Refusal;
import com.duebook.workspace.login.Colleague;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys as the server sees them, from the first use to the last. */
class PasskeysTest extends PasskeyOwner {

    @Autowired PasskeyRows rows;

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
        assertThat(newest()).isEqualTo(AuditEvent.SECOND_FACTOR_ADDED);
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
        var other = new PasskeySignIn(rows, new Ceremonies(credentials, site), people, personal, clock);

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
    void openNothingOnceRemoved() {
        add(cora, phone);
        var key = passkeys.of(cora.id()).getFirst().id();
        var before = person(cora).sessionEpoch();

        passkeys.remove(cora.id(), key, Colleague.PASSWORD);

        refused("unknown", () -> signIn(phone));
        assertThat(factors.has(cora.id())).isFalse();
        assertThat(person(cora).sessionEpoch()).isEqualTo(before + 1);
        assertThat(newest()).isEqualTo(AuditEvent.SECOND_FACTOR_REMOVED);
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
    void takeThePassword() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.ask(cora.id(), "My phone", "not mine"))
                .matches(refusal -> refusal.key().equals("identity.password.wrong"));
        add(cora, phone);
        var key = passkeys.of(cora.id()).getFirst().id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passkeys.remove(cora.id(), key, "not mine"));
        assertThat(passkeys.of(cora.id())).hasSize(1);
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
}
