package com.duebook.identity.factor;

import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.identity.SignIn;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Somebody's recovery codes: there from their first second factor to their last, of whatever kind. */
@Service
public class OwnRecoveryCodes {

    private final RecoveryCodes codes;
    private final FactorNotes notes;
    private final SecondFactors factors;
    private final SignIn signIn;
    private final People people;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    OwnRecoveryCodes(RecoveryCodes codes, FactorNotes notes, SecondFactors factors, SignIn signIn, People people,
            Personal personal, ApplicationEventPublisher events) {
        this.codes = codes;
        this.notes = notes;
        this.factors = factors;
        this.signIn = signIn;
        this.people = people;
        this.personal = personal;
        this.events = events;
    }

    /** How many were not used yet. */
    public long left(UUID person) {
        return codes.left(person);
    }

    /**
     * @param shown looks at what this person shows of a second factor, and refuses what is wrong; then nothing has changed
     * @return the only copy; earlier ones stop working
     * @throws Refusal when the password is wrong
     */
    public List<String> renew(UUID person, String password, Consumer<UUID> shown) {
        if (signIn.check(personal.work(() -> people.person(person)).email(), password).isEmpty()) {
            throw new Refusal("identity.password.wrong");
        }
        shown.accept(person);
        var told = new FactorChanged[1];
        var fresh = personal.work(() -> {
            told[0] = notes.tell(people.person(person), Factor.RECOVERY_CODE, What.RENEWED);
            return codes.renew(person);
        });
        events.publishEvent(told[0]);
        return fresh;
    }

    /** In the transaction that added a factor. @return the only copy; empty for whoever has some */
    public List<String> missing(UUID person) {
        return codes.left(person) > 0 ? List.of() : codes.renew(person);
    }

    /** In the transaction that removed a factor: with the last of any kind they go. */
    public void keepOnlyBesideOthers(UUID person) {
        if (!factors.has(person)) {
            codes.removeAll(person);
        }
    }
}
