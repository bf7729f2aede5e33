package com.duebook.identity;

import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.PlatformOutbox;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * A forgotten password, or the first one of somebody who is expected. Whatever address is given, it is sent a mail and the page says the same: who owns the address
 * learns more, nobody else.
 */
@Service
public class PasswordReset {

    private final People people;
    private final Passwords passwords;
    private final Tokens tokens;
    private final SignIn signIn;
    private final List<ExpectedPeople> expected;
    private final PlatformOutbox outbox;
    private final Site site;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    PasswordReset(
            People people,
            Passwords passwords,
            Tokens tokens,
            SignIn signIn,
            List<ExpectedPeople> expected,
            PlatformOutbox outbox,
            Site site,
            Personal personal,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.tokens = tokens;
        this.signIn = signIn;
        this.expected = List.copyOf(expected);
        this.outbox = outbox;
        this.site = site;
        this.personal = personal;
        this.events = events;
    }

    /** @param reader the language of the page, for those nobody knows */
    public void request(EmailAddress address, Locale reader) {
        personal.work(() -> outbox.add(people.find(address)
                .or(() -> firstSeen(address, reader))
                .map(this::link)
                .orElseGet(() -> mail("unknown-address", address.value(), reader,
                        Map.of("link", site.uri("signup").toString())))));
    }

    /** Whether the link could still be used; looking changes nothing. */
    public boolean isOpen(String token) {
        return owner(token).isPresent();
    }

    /**
     * Sets the new password and ends every open session.
     *
     * @throws Refusal when the link or the password cannot be used
     */
    public Person reset(String token, String password) {
        var owner = owner(token).orElseThrow(() -> new Refusal("identity.token.unusable"));
        var hash = passwords.choose(password, new EmailAddress(owner.email()));
        var person = personal.work(() -> {
            tokens.use(TokenPurpose.RESET_PASSWORD, token);
            outbox.add(mail("password-changed", owner.email(), owner.language(), Map.of()));
            people.confirm(owner.id());
            return people.choosePassword(owner.id(), hash);
        });
        events.publishEvent(new PasswordChosen(person.id(), person.name(), true));
        signIn.forgive(new EmailAddress(person.email()));
        return person;
    }

    private Optional<Person> firstSeen(EmailAddress address, Locale reader) {
        return expected.stream().anyMatch(them -> them.expect(address))
                ? Optional.of(people.name(address, address.value().substring(0, address.value().indexOf('@')), null, reader))
                : Optional.empty();
    }

    private Optional<Person> owner(String token) {
        return personal.work(() -> tokens.subject(TokenPurpose.RESET_PASSWORD, token)
                .map(subject -> people.person(UUID.fromString(subject))));
    }

    private OutgoingMail link(Person person) {
        var token = tokens.issue(TokenPurpose.RESET_PASSWORD, person.id().toString());
        return mail("reset-password", person.email(), person.language(), Map.of(
                "link", site.uri("reset/" + token).toString(),
                "minutes", TokenPurpose.RESET_PASSWORD.lifetime().toMinutes()));
    }

    private static OutgoingMail mail(String template, String to, Locale language, Map<String, Object> model) {
        return OutgoingMail.of(template + ":" + Ids.next(), to, language, template, model);
    }
}
