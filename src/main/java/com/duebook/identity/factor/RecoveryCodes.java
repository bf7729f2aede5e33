package com.duebook.identity.factor;

import com.duebook.identity.Personal;
import com.duebook.identity.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ten codes of 80 random bits each, so that a plain hash keeps them. Written in Crockford's Base32, where I and L are 1
 * and O is 0.
 */
@Component
class RecoveryCodes {

    static final int EACH = 10;
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final RecoveryCodeRows rows;
    private final Personal personal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeRows rows, Personal personal, Clock clock) {
        this.rows = rows;
        this.personal = personal;
        this.clock = clock;
    }

    /** In the caller's transaction. @return the only copy, in groups; earlier ones stop working */
    List<String> renew(UUID person) {
        rows.removeAll(person);
        var codes = Stream.generate(this::fresh).limit(EACH).toList();
        codes.forEach(code -> rows.save(new RecoveryCode(person, hash(person, code))));
        return codes.stream().map(code -> code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-")).toList();
    }

    /** In the caller's transaction. */
    void removeAll(UUID person) {
        rows.removeAll(person);
    }

    long left(UUID person) {
        return personal.work(() -> rows.countByPersonAndUsedAtIsNull(person));
    }

    /** @param read by {@link TypedCode}. @return whether it was one of theirs, and not used before */
    boolean use(UUID person, String read) {
        var code = read.replaceAll("[IL]", "1").replace('O', '0');
        return code.length() == LENGTH && personal.work(() -> rows.use(person, hash(person, code), clock.instant()) == 1);
    }

    private String fresh() {
        return random.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private static byte[] hash(UUID person, String code) {
        return Sha256.of(person + ":" + code);
    }
}
