package com.duebook.identity;

import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.PlatformOutbox;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A new password by somebody who knows the old one. All their other sessions end. */
@Service
public class PasswordChange {

    private final People people;
    private final Passwords passwords;
    private final SignIn signIn;
    private final PlatformOutbox outbox;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    PasswordChange(
            People people,
            Passwords passwords,
            SignIn signIn,
            PlatformOutbox outbox,
            Personal personal,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.signIn = signIn;
        this.outbox = outbox;
        this.personal = personal;
        this.events = events;
    }

    /** @throws Refusal when the old password is wrong or the new one too easily guessed */
    public Person change(UUID identity, String old, String password) {
        var owner = personal.work(() -> people.person(identity));
        if (signIn.check(owner.email(), old).isEmpty()) {
            throw new Refusal("identity.password.wrong");
        }
        var hash = passwords.choose(password, new EmailAddress(owner.email()));
        var person = personal.work(() -> {
            outbox.add(OutgoingMail.of(
                    "password-changed:" + Ids.next(), owner.email(), owner.language(), "password-changed", Map.of()));
            return people.choosePassword(identity, hash);
        });
        events.publishEvent(new PasswordChosen(person.id(), person.name(), false));
        return person;
    }
}
