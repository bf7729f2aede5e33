package com.duebook.identity;

import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people and their passwords. Whoever calls has made sure that the person asked for it: by a session, or by a
 * token that was mailed to them.
 */
@Service
public class People {

    private final Identities identities;
    private final Clock clock;

    People(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Somebody who came by a link that was mailed to this address.
     *
     * @param password null for somebody who cannot sign in with one yet
     * @throws Refusal when the address is taken
     */
    @Transactional
    public Person register(EmailAddress email, String name, @Nullable PasswordHash password, Locale language) {
        var named = name(email, name, password, language);
        confirm(named.id());
        return person(named.id());
    }

    /** As {@link #register}, but others say that this is the address: it counts for nothing until it is confirmed. */
    @Transactional
    public Person name(EmailAddress email, String name, @Nullable PasswordHash password, Locale language) {
        if (identities.findByEmail(email.value()).isPresent()) {
            throw new Refusal("identity.email.taken");
        }
        var identity = new Identity(email, PersonName.of(name), language, clock.instant());
        if (password != null) {
            identity.choosePassword(password.encoded());
        }
        return identities.save(identity).person();
    }

    @Transactional(readOnly = true)
    public Person person(UUID id) {
        return required(id).person();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(EmailAddress email) {
        return identities.findByEmail(email.value()).map(Identity::person);
    }

    @Transactional(readOnly = true)
    public List<Person> people(Collection<UUID> ids) {
        return identities.findByIdIn(ids).stream().map(Identity::person).toList();
    }

    @Transactional
    public Person changeProfile(UUID id, String name, Locale language, Theme theme) {
        var identity = required(id);
        identity.profile(PersonName.of(name), language, theme);
        return identity.person();
    }

    /** Ends every session of this person, the one that asks included: it signs in anew. */
    @Transactional
    public Person choosePassword(UUID id, PasswordHash password) {
        var identity = required(id);
        identity.choosePassword(password.encoded());
        return identity.person();
    }

    /** They came by a link that was mailed to their address. */
    @Transactional
    public void confirm(UUID id) {
        required(id).confirm(clock.instant());
    }

    @Transactional
    public Person endSessions(UUID id) {
        var identity = required(id);
        identity.endSessions();
        return identity.person();
    }

    @Transactional
    public void workedIn(UUID id, UUID workspace) {
        required(id).workedIn(workspace);
    }

    private Identity required(UUID id) {
        return identities.findById(id).orElseThrow(NotFound::new);
    }
}
