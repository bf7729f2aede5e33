package com.duebook.identity.passkey;

import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.Personal;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.SecondFactor;
import com.duebook.problem.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/** Proves who somebody is by one of their passkeys. */
@Service
public class PasskeySignIn implements SecondFactor {

    private final PasskeyRows rows;
    private final Ceremonies ceremonies;
    private final People people;
    private final Personal personal;
    private final Clock clock;

    PasskeySignIn(PasskeyRows rows, Ceremonies ceremonies, People people, Personal personal, Clock clock) {
        this.rows = rows;
        this.ceremonies = ceremonies;
        this.people = people;
        this.personal = personal;
        this.clock = clock;
    }

    @Override
    public Factor factor() {
        return Factor.PASSKEY;
    }

    @Override
    public boolean isSetUp(UUID person) {
        return personal.work(() -> rows.existsByPerson(person));
    }

    @Override
    public Set<UUID> among(Collection<UUID> people) {
        return personal.work(() -> rows.among(people));
    }

    @Override
    public boolean remove(UUID person) {
        return rows.removeAll(person) > 0;
    }

    /** @param person null for whichever the browser offers */
    public PasskeyQuestion<PublicKeyCredentialRequestOptions> ask(@Nullable UUID person) {
        return personal.work(() -> new PasskeyQuestion<>(ceremonies.request(person), clock));
    }

    /**
     * @param answer of the browser, as JSON
     * @return whose key it is
     * @throws Refusal when it is unknown, a copy, does not hold, or answers another question
     */
    public Person check(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        var asked = question.take();
        var shown = ceremonies.shown(answer);
        return personal.work(() -> {
            var key = rows.findByCredentialId(shown.getRawId().getBytes())
                    .orElseThrow(() -> new Refusal("identity.passkey.unknown"));
            var person = key.person();
            var handle = shown.getResponse().getUserHandle();
            // WebAuthn Level 3, 7.2, step 6: needed where the browser was not told whose keys to offer.
            if (handle == null ? asked.getAllowCredentials().isEmpty() : !handle.equals(key.handle())) {
                throw new Refusal("identity.passkey.refused");
            }
            ceremonies.verify(asked, shown);
            return people.person(person);
        });
    }

    /** As {@link #check}, by this person only. */
    public Factor check(Person expected, PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        return check(expected.id(), question, answer);
    }

    /** As {@link #check}, by this person only. */
    public Factor check(UUID expected, PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        if (!check(question, answer).id().equals(expected)) {
            throw new Refusal("identity.passkey.others");
        }
        return Factor.PASSKEY;
    }
}
