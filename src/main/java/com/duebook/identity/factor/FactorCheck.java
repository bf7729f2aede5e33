package com.duebook.identity.factor;

import com.duebook.identity.LoginFailures;
import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.problem.Refusal;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks typed codes of whoever has shown their password. Each try is counted before it is looked at, so that many at
 * once are no way around the pause. A recovery code cannot be guessed, so it is taken during the pause too: else whoever
 * knows the password could keep its owner out.
 */
@Service
public class FactorCheck {

    static final int FREE = 5;

    private final Totp totp;
    private final RecoveryCodes recovery;
    private final LoginFailures failures;
    private final FactorNotes notes;
    private final People people;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    FactorCheck(Totp totp, RecoveryCodes recovery, LoginFailures failures, FactorNotes notes, People people,
            Personal personal, ApplicationEventPublisher events) {
        this.totp = totp;
        this.recovery = recovery;
        this.failures = failures;
        this.notes = notes;
        this.people = people;
        this.personal = personal;
        this.events = events;
    }

    /**
     * Uses up a code of the person's app, or one of their recovery codes.
     *
     * @return which it was
     * @throws Refusal when it is wrong, was used before, or has to wait
     */
    public Factor use(UUID person, String typed) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a try counts, and a code is used up, whatever becomes of the rest");
        }
        var code = TypedCode.read(typed);
        if (TypedCode.isOfAnApp(code)) {
            requireFromApp(person, code);
            return Factor.TOTP;
        }
        if (!recovery.use(person, code)) {
            throw new Refusal("identity.factor.wrong");
        }
        tell(person, Factor.RECOVERY_CODE, What.USED);
        return Factor.RECOVERY_CODE;
    }

    private void requireFromApp(UUID person, String code) {
        var key = key(person);
        var count = personal.work(() -> failures.tryOnce(key, FREE));
        if (count == 0) {
            throw new Refusal("identity.factor.wait");
        }
        if (totp.use(person, code)) {
            personal.work(() -> failures.forget(key));
            return;
        }
        if (count == FREE) {
            tell(person, Factor.TOTP, What.BLOCKED);
        }
        throw new Refusal("identity.factor.wrong");
    }

    static String key(UUID person) {
        return "second-step:" + person;
    }

    private void tell(UUID person, Factor factor, What what) {
        events.publishEvent(personal.work(() -> notes.tell(people.person(person), factor, what)));
    }
}
