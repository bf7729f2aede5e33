package com.duebook.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.identity.factor.Factor;
import com.duebook.problem.NotFound;
import com.duebook.workspace.login.Colleague;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers, devices and people that a passkey is not for: nothing of it is taken. */
class ForgedPasskeysTest extends PasskeyOwner {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"id\":1}", "{\"rawId\":\"?\",\"response\":{}}",
        "{\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}", "{\"rawId\":\"AAAA\"}"})
    void takeNoNonsense(String answer) {
        refused("refused", () -> signIn.check(signIn.ask(null), answer));
        var question = passkeys.ask(cora.id(), "My phone", Colleague.PASSWORD);
        refused("refused", () -> passkeys.add(cora.id(), question, answer, "My phone"));
    }

    @Test
    void areAskedForFiveMinutes() {
        add(cora, phone);
        var question = signIn.ask(cora.id());
        var adding = passkeys.ask(cora.id(), "Another", Colleague.PASSWORD);
        clock.advance(PasskeyQuestion.LONGEST.minusSeconds(1));
        var inTime = signIn.ask(cora.id());
        clock.advance(Duration.ofSeconds(1));

        refused("late", () -> signIn.check(question, phone.get(question.json())));
        refused("late", () -> passkeys.add(cora.id(), adding, new SoftwareKey(origin()).create(adding.json()), "Another"));
        assertThat(signIn.check(inTime, phone.get(inTime.json())).id()).isEqualTo(cora.id());
    }
}
