package com.duebook.workspace.login;

import com.duebook.identity.Person;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.identity.factor.SecondFactors;
import com.duebook.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Between a right password and a session: whoever has a second factor shows it first, within ten minutes. */
@Service
public class SecondStep {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private final SecondFactors factors;
    private final Sessions sessions;
    private final Clock clock;

    SecondStep(SecondFactors factors, Sessions sessions, Clock clock) {
        this.factors = factors;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The one way to a session; empty while a second step is owed: keep {@link #half} until {@link #finish}. */
    public Optional<SignedIn> begin(Person person, Factor shown, Device device) {
        return shown.isSecond() || !factors.has(person.id())
                ? Optional.of(sessions.begin(person, Proven.by(shown, clock.instant()), device))
                : Optional.empty();
    }

    /**
     * Whoever was signed in in this browser is so no more.
     *
     * @param path to be opened afterwards; null for the first page
     */
    public HalfSignedIn half(Person person, Factor shown, @Nullable String path) {
        sessions.leave();
        var now = clock.instant();
        return new HalfSignedIn(person.id(), person.sessionEpoch(), now, Proven.by(shown, now), path);
    }

    /** Whose turn it is; empty once they waited too long, or all their sessions were ended. */
    public Optional<Person> waiting(HalfSignedIn half) {
        return Optional.of(half)
                .filter(it -> clock.instant().isBefore(it.since().plus(LONGEST)))
                .map(it -> sessions.person(it.identity()))
                .filter(person -> person.sessionEpoch() == half.epoch());
    }

    /**
     * @param shown checks what the person shows, and says what it was
     * @throws Refusal when it is too late, or what they show is wrong
     */
    public SignedIn finish(HalfSignedIn half, Function<Person, Factor> shown, Device device) {
        var person = waiting(half).orElseThrow(() -> new Refusal("identity.factor.tooLate"));
        return sessions.begin(person, half.proven().and(shown.apply(person), clock.instant()), device);
    }
}
