package com.duebook.identity.passkey;

import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.Personal;
import com.duebook.identity.SignIn;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.FactorAdded;
import com.duebook.identity.factor.FactorChanged;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.identity.factor.FactorNotes;
import com.duebook.identity.factor.KeepsFactor;
import com.duebook.identity.factor.OwnRecoveryCodes;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;

/**
 * What somebody does about their own passkeys. Adding and removing one asks for the password, ends all other sessions,
 * and is told by mail.
 */
@Service
public class Passkeys {

    static final int MOST = 20;
    static final int LONGEST_LABEL = 60;

    /** Enough for the largest keys; what a device says of its maker was not asked for. */
    static final int LONGEST_ATTESTATION = 8_000;

    private final PasskeyRows rows;
    private final Ceremonies ceremonies;
    private final OwnRecoveryCodes recovery;
    private final FactorNotes notes;
    private final SecondFactors factors;
    private final List<KeepsFactor> keepers;
    private final SignIn signIn;
    private final People people;
    private final Personal personal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passkeys(PasskeyRows rows, Ceremonies ceremonies, OwnRecoveryCodes recovery, FactorNotes notes, SecondFactors factors,
            List<KeepsFactor> keepers, SignIn signIn, People people, Personal personal, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.ceremonies = ceremonies;
        this.recovery = recovery;
        this.notes = notes;
        this.factors = factors;
        this.keepers = List.copyOf(keepers);
        this.signIn = signIn;
        this.people = people;
        this.personal = personal;
        this.clock = clock;
        this.events = events;
    }

    /** The oldest first. */
    public List<PasskeyView> of(UUID person) {
        return personal.work(() -> rows.findByPersonOrderByAddedAt(person).stream().map(Passkey::view).toList());
    }

    /** @throws Refusal when the password is wrong, the name cannot be one, or there are too many */
    public PasskeyQuestion<PublicKeyCredentialCreationOptions> ask(UUID person, String label, String password) {
        named(label);
        requirePassword(person, password);
        return personal.work(() -> {
            if (rows.findByPersonOrderByAddedAt(person).size() >= MOST) {
                throw new Refusal("identity.passkey.many", MOST);
            }
            return new PasskeyQuestion<>(ceremonies.creation(person), clock);
        });
    }

    /**
     * @param answer of the browser, as JSON
     * @throws Refusal when it does not hold, or answers another question
     */
    public FactorAdded add(UUID person, PasskeyQuestion<PublicKeyCredentialCreationOptions> question, String answer, String label) {
        var asked = question.take();
        return changed(person, What.ADDED, () -> {
            var made = ceremonies.register(asked, answer, label);
            var attestation = made.getAttestationObject();
            if (attestation == null || attestation.getBytes().length > LONGEST_ATTESTATION) {
                throw new Refusal("identity.passkey.refused");
            }
            rows.save(new Passkey(person, made, attestation.getBytes(), named(label), clock.instant()));
            return recovery.missing(person);
        });
    }

    /** @throws NotFound when it is not theirs */
    public void rename(UUID person, UUID key, String label) {
        var name = named(label);
        personal.work(() -> {
            rows.findByIdAndPerson(key, person).orElseThrow(NotFound::new).rename(name);
            return true;
        });
    }

    /**
     * @return under whose new epoch the session goes on
     * @throws Refusal when the password is wrong, or they cannot be without it
     * @throws NotFound when it is not theirs
     */
    public Person remove(UUID person, UUID key, String password) {
        if (of(person).size() == 1 && factors.of(person).equals(Set.of(Factor.PASSKEY))) {
            keepers.stream().flatMap(it -> it.wantedBy(person).stream()).findFirst().ifPresent(workspace -> {
                throw new Refusal("identity.factor.wanted", workspace);
            });
        }
        requirePassword(person, password);
        return changed(person, What.REMOVED, () -> {
            if (rows.remove(key, person) != 1) {
                throw new NotFound();
            }
            recovery.keepOnlyBesideOthers(person);
            return List.of();
        }).person();
    }

    /** @param deed gives what recovery codes it made */
    private FactorAdded changed(UUID person, What what, Supplier<List<String>> deed) {
        var told = new FactorChanged[1];
        var after = personal.work(() -> {
            var codes = deed.get();
            var ended = people.endSessions(person);
            told[0] = notes.tell(ended, Factor.PASSKEY, what);
            return new FactorAdded(codes, ended);
        });
        events.publishEvent(told[0]);
        return after;
    }

    private static String named(String label) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("identity.passkey.label", LONGEST_LABEL);
        }
        return name;
    }

    private void requirePassword(UUID person, String password) {
        if (signIn.check(personal.work(() -> people.person(person)).email(), password).isEmpty()) {
            throw new Refusal("identity.password.wrong");
        }
    }
}
