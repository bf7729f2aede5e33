package com.duebook.identity.factor;

import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.Personal;
import com.duebook.identity.SignIn;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What somebody does about their own authenticator app. Each deed asks for their password, and for a code where there is
 * an app already; adding and removing one ends all other sessions, and is told by mail.
 */
@Service
public class AuthenticatorApp {

    private final Totp totp;
    private final RecoveryCodes recovery;
    private final OwnRecoveryCodes kit;
    private final FactorCheck check;
    private final FactorNotes notes;
    private final SecondFactors factors;
    private final List<KeepsFactor> keepers;
    private final SignIn signIn;
    private final People people;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    AuthenticatorApp(Totp totp, RecoveryCodes recovery, OwnRecoveryCodes kit, FactorCheck check, FactorNotes notes, SecondFactors factors,
            List<KeepsFactor> keepers, SignIn signIn, People people, Personal personal, ApplicationEventPublisher events) {
        this.totp = totp;
        this.recovery = recovery;
        this.kit = kit;
        this.check = check;
        this.notes = notes;
        this.factors = factors;
        this.keepers = List.copyOf(keepers);
        this.signIn = signIn;
        this.people = people;
        this.personal = personal;
        this.events = events;
    }

    public boolean isSetUp(UUID person) {
        return totp.isSetUp(person);
    }

    /** What a new app calls the account. */
    public String address(UUID person) {
        return personal.work(() -> people.person(person)).email();
    }

    /**
     * @param code of the new app
     * @param former of the app that there is, or a recovery code; not looked at when there is none
     * @throws Refusal when the password or a code is wrong: then nothing has changed
     */
    public FactorAdded setUp(UUID person, NewSecret secret, String code, String password, String former) {
        requirePassword(person, password);
        var step = totp.step(secret.bytes(), TypedCode.read(code)).orElseThrow(() -> new Refusal("identity.factor.new.wrong"));
        if (isSetUp(person)) {
            check.use(person, former);
        }
        return changed(person, What.ADDED, () -> {
            totp.keep(person, secret.bytes(), step);
            return new FactorAdded(recovery.renew(person), people.endSessions(person));
        });
    }

    /** @return under whose new epoch the session goes on */
    public Person remove(UUID person, String password, String code) {
        if (factors.of(person).equals(Set.of(Factor.TOTP))) {
            keepers.stream().flatMap(it -> it.wantedBy(person).stream()).findFirst().ifPresent(workspace -> {
                throw new Refusal("identity.factor.wanted", workspace);
            });
        }
        requirePassword(person, password);
        check.use(person, code);
        return changed(person, What.REMOVED, () -> {
            totp.remove(person);
            kit.keepOnlyBesideOthers(person);
            return people.endSessions(person);
        });
    }

    private <T> T changed(UUID person, What what, Supplier<T> deed) {
        var told = new FactorChanged[1];
        var done = personal.work(() -> {
            var result = deed.get();
            told[0] = notes.tell(people.person(person), Factor.TOTP, what);
            return result;
        });
        events.publishEvent(told[0]);
        return done;
    }

    private void requirePassword(UUID person, String password) {
        if (signIn.check(address(person), password).isEmpty()) {
            throw new Refusal("identity.password.wrong");
        }
    }
}
