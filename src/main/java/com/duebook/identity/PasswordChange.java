package com.duebook.identity;

import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.PlatformOutbox;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A new password by somebody who knows the old one. All their other sessions end. */
@Service
public class PasswordChange {

    private final People people;
    private final Passwords passwords;
    private final SignIn signIn;
    private final PlatformOutbox outbox;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PasswordChange(
            People people,
            Passwords passwords,
            SignIn signIn,
            PlatformOutbox outbox,
            Tenancy tenancy,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.signIn = signIn;
        this.outbox = outbox;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.events = events;
    }

    /** @throws Refusal when the old password is wrong or the new one too easily guessed */
    public Person change(UUID identity, String old, String password) {
        var owner = tenancy.onPlatform(() -> people.person(identity));
        if (signIn.check(owner.email(), old).isEmpty()) {
            throw new Refusal("identity.password.wrong");
        }
        var hash = passwords.choose(password, new EmailAddress(owner.email()));
        var person = tenancy.onPlatform(() -> transaction.execute(status -> {
            outbox.add(OutgoingMail.of(
                    "password-changed:" + Ids.next(), owner.email(), owner.language(), "password-changed", Map.of()));
            return people.choosePassword(identity, hash);
        }));
        events.publishEvent(new PasswordChosen(person.id(), person.name(), false));
        return person;
    }
}
