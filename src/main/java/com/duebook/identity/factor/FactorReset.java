package com.duebook.identity.factor;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.LoginFailures;
import com.duebook.identity.People;
import com.duebook.identity.Personal;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.problem.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** For somebody who lost their factors and their recovery codes. Whoever calls has made sure who it is. */
@Service
public class FactorReset {

    private final List<SecondFactor> kinds;
    private final RecoveryCodes recovery;
    private final LoginFailures failures;
    private final FactorNotes notes;
    private final People people;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    FactorReset(List<SecondFactor> kinds, RecoveryCodes recovery, LoginFailures failures, FactorNotes notes, People people,
            Personal personal, ApplicationEventPublisher events) {
        this.kinds = List.copyOf(kinds);
        this.recovery = recovery;
        this.failures = failures;
        this.notes = notes;
        this.people = people;
        this.personal = personal;
        this.events = events;
    }

    /**
     * Takes all of their second factors away, and ends all of their sessions.
     *
     * @throws Refusal when nobody of this address has one
     */
    public void reset(EmailAddress address) {
        personal.work(() -> {
            var person = people.find(address).orElseThrow(FactorReset::nobody);
            var had = kinds.stream().filter(kind -> kind.remove(person.id())).map(SecondFactor::factor).toList();
            if (had.isEmpty()) {
                throw nobody();
            }
            recovery.removeAll(person.id());
            failures.forget(FactorCheck.key(person.id()));
            people.endSessions(person.id());
            return had.stream().map(kind -> notes.tell(person, kind, What.RESET)).toList();
        }).forEach(events::publishEvent);
    }

    private static Refusal nobody() {
        return new Refusal("identity.factor.reset.nobody");
    }
}
