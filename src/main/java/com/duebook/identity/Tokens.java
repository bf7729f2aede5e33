package com.duebook.identity;

import com.duebook.problem.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that work once: 256 random bits, of which only the SHA-256 is kept. Looking at one changes nothing, because
 * mail scanners open every link; using one is a single conditional update, so of many at once one succeeds.
 */
@Repository
public class Tokens {

    private static final int BYTES = 32;

    private final JdbcClient client;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** @return the only copy; earlier ones for the same purpose and subject stop working */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(TokenPurpose purpose, String subject) {
        revoke(purpose, subject);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        client.sql("""
                        insert into single_use_token (hash, purpose, subject, created_at, expires_at)
                        values (:hash, :purpose, :subject, :now, :expiry)""")
                .param("hash", Sha256.of(token))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("now", now)
                .param("expiry", now.plus(purpose.lifetime()))
                .update();
        return token;
    }

    /** What it is for, while it could be used. */
    @Transactional(readOnly = true)
    public Optional<String> subject(TokenPurpose purpose, String token) {
        return client.sql("""
                        select subject from single_use_token
                        where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", Sha256.of(token))
                .param("purpose", purpose.name())
                .param("now", clock.instant())
                .query(String.class)
                .optional();
    }

    /**
     * @return its subject
     * @throws Refusal when it is unknown, expired, revoked or was used before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String use(TokenPurpose purpose, String token) {
        var used = client.sql("""
                        update single_use_token set used_at = :now
                        where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", Sha256.of(token))
                .param("purpose", purpose.name())
                .param("now", clock.instant())
                .update();
        if (used != 1) {
            throw new Refusal("identity.token.unusable");
        }
        return client.sql("select subject from single_use_token where hash = :hash")
                .param("hash", Sha256.of(token))
                .query(String.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(TokenPurpose purpose, String subject) {
        client.sql("delete from single_use_token where purpose = :purpose and subject = :subject")
                .param("purpose", purpose.name())
                .param("subject", subject)
                .update();
    }

    /** Of those that had expired then. @return how many, {@code most} at most */
    @Transactional(propagation = Propagation.MANDATORY)
    int forgetOver(Instant before, int most) {
        return client.sql("delete from single_use_token where expires_at < :before order by expires_at limit :most")
                .param("before", before)
                .param("most", most)
                .update();
    }
}
