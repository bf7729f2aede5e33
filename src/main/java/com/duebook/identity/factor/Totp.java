package com.duebook.identity.factor;

import com.duebook.identity.Personal;
import com.duebook.secrets.MasterKeys;
import com.duebook.secrets.WrappedKey;
import com.duebook.secrets.WrappedRows;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Authenticator apps: their secrets, wrapped by the master key, and which codes were used. */
@Component
class Totp implements SecondFactor, WrappedRows {

    private final TotpSecrets secrets;
    private final MasterKeys keys;
    private final Personal personal;
    private final Clock clock;

    Totp(TotpSecrets secrets, MasterKeys keys, Personal personal, Clock clock) {
        this.secrets = secrets;
        this.keys = keys;
        this.personal = personal;
        this.clock = clock;
    }

    @Override
    public Factor factor() {
        return Factor.TOTP;
    }

    @Override
    public boolean isSetUp(UUID person) {
        return personal.work(() -> secrets.existsById(person));
    }

    @Override
    public Set<UUID> among(Collection<UUID> people) {
        return personal.work(() -> secrets.among(people));
    }

    /** The step that this code of a new secret belongs to, if any. */
    OptionalLong step(byte[] secret, String code) {
        return TotpCode.step(secret, code, clock.instant(), 0);
    }

    /** In the caller's transaction; a former app opens nothing any more. */
    void keep(UUID person, byte[] secret, long usedStep) {
        secrets.remove(person);
        secrets.save(new TotpSecret(person, wrapped(person, secret), usedStep, clock.instant()));
    }

    @Override
    public boolean remove(UUID person) {
        return secrets.remove(person) > 0;
    }

    /** Takes each code once, whoever asks where. */
    boolean use(UUID person, String code) {
        return personal.work(() -> secrets.findById(person)
                .map(kept -> TotpCode.step(opened(kept), code, clock.instant(), kept.lastStep()))
                .filter(OptionalLong::isPresent)
                .map(step -> secrets.use(person, step.getAsLong()) == 1)
                .orElse(false));
    }

    private WrappedKey wrapped(UUID person, byte[] secret) {
        try {
            return keys.wrap(secret, context(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not wrap the secret of an authenticator app", e);
        }
    }

    private byte[] opened(TotpSecret kept) {
        try {
            return keys.unwrap(kept.secret(), context(kept.id()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open the secret of an authenticator app", e);
        }
    }

    /** So that one person's secret, copied to another's row, opens nothing. */
    private static byte[] context(UUID person) {
        return (person + "/totp").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> unknownMasters() {
        return secrets.keysBut(keys.fingerprints());
    }

    @Override
    public long countToRewrap() {
        return secrets.countBySecretByNot(keys.current());
    }

    @Override
    public int rewrap(int most) {
        return personal.work(() -> {
            var old = secrets.findBySecretByNot(keys.current(), Limit.of(most));
            old.forEach(kept -> {
                var fresh = wrapped(kept.id(), opened(kept));
                secrets.rewrap(kept.id(), fresh.bytes(), fresh.by(), kept.secret().by());
            });
            return old.size();
        });
    }
}
