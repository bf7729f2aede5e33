package com.duebook.identity;

import com.duebook.problem.Refusal;
import com.duebook.time.TooBusy;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Checks an address and a password. Known and unknown addresses get the same answer after the same time, and are
 * slowed down alike after too many failures. Hashing happens outside any transaction: it takes long.
 */
@Service
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Identities identities;
    private final Passwords passwords;
    private final LoginFailures failures;
    private final Personal personal;
    private final ApplicationEventPublisher events;

    SignIn(
            Identities identities,
            Passwords passwords,
            LoginFailures failures,
            Personal personal,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.passwords = passwords;
        this.failures = failures;
        this.personal = personal;
        this.events = events;
    }

    /**
     * Counts by the address that is meant, not by what was typed: it has endless spellings, each of which would be
     * tried anew. What cannot be an address is nobody's, and counts nowhere.
     *
     * @return empty for a wrong password, an unknown address, and an address that has to wait
     */
    public Optional<Person> check(String typedAddress, String password) {
        var address = address(typedAddress);
        if (address.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return check(address.get(), password);
    }

    private Optional<Person> check(EmailAddress address, String password) {
        var identity = find(address);
        var hash = identity.map(Identity::passwordHash);
        var right = hash.isPresent() ? passwords.matches(password, hash.get()) : matchNobody(password);
        if (failures.mustWait(address)) {
            return Optional.empty();
        }
        if (!right) {
            var count = onPlatform(() -> failures.add(address));
            if (count == LoginFailures.FREE) {
                identity.map(Identity::person)
                        .ifPresent(person -> events.publishEvent(new SignInBlocked(person.id(), person.name())));
            }
            return Optional.empty();
        }
        onPlatform(() -> failures.forget(address));
        hash.filter(passwords::isOutdated).ifPresent(old -> renew(identity.orElseThrow(), password));
        return identity.map(Identity::person);
    }

    /** Lifts the wait: the owner has proven the address by other means. */
    public void forgive(EmailAddress address) {
        onPlatform(() -> failures.forget(address));
    }

    private boolean matchNobody(String password) {
        passwords.matchNobody(password);
        return false;
    }

    private void renew(Identity identity, String password) {
        String renewed;
        try {
            renewed = passwords.renew(password);
        } catch (TooBusy later) {
            LOG.debug("an old hash is renewed at another sign-in", later);
            return;
        }
        onPlatform(() -> {
            identities.findById(identity.person().id()).ifPresent(found -> found.rehashed(renewed));
            return true;
        });
    }

    private Optional<Identity> find(EmailAddress address) {
        return onPlatform(() -> identities.findByEmail(address.value()));
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }

    private <T> T onPlatform(Supplier<T> work) {
        return personal.work(work);
    }
}
