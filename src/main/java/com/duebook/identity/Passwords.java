package com.duebook.identity;

import com.duebook.problem.Refusal;
import com.duebook.time.HeavyWork;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 64 MiB and 3 passes, at most four at a time and on half of the cores, so that a flood of sign-ins takes a
 * quarter of a gigabyte and not the machine; what cannot be done within seconds is refused with
 * {@link com.duebook.time.TooBusy}. Older hashes are recognised and renewed at the next sign-in.
 */
@Component
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    static final int AT_ONCE = Math.min(4, HeavyWork.halfOfTheCores());
    static final int WAITING = 16;

    private final PasswordEncoder encoder;
    private final HeavyWork work = new HeavyWork("password", AT_ONCE, WAITING);
    private final CommonPasswords common;
    private final String nobodys;

    @Autowired
    Passwords(CommonPasswords common) {
        this(common, new DelegatingPasswordEncoder("argon2id-64m-3", Map.of(
                "argon2id-64m-3", new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3),
                "argon2id-16m-2", new Argon2PasswordEncoder(16, 32, 1, 16 * 1024, 2))));
    }

    Passwords(CommonPasswords common, PasswordEncoder encoder) {
        this.common = common;
        this.encoder = encoder;
        this.nobodys = work.call(() -> encoder.encode("nobody has this password"));
    }

    /**
     * Takes a fifth of a second, so call it before the transaction begins.
     *
     * @throws Refusal when it is short, endless, common, or the address itself
     */
    public PasswordHash choose(String password, EmailAddress owner) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refusal("identity.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal("identity.password.long", LONGEST);
        }
        if (common.contains(password) || password.strip().equalsIgnoreCase(owner.value())) {
            throw new Refusal("identity.password.common");
        }
        return new PasswordHash(renew(password));
    }

    boolean matches(String password, String hash) {
        return password.length() <= 2 * LONGEST && work.call(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a real check, so that the clock tells nobody which addresses are known. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    String renew(String password) {
        return work.call(() -> encoder.encode(password));
    }
}
