package com.duebook.identity;

import com.duebook.tenancy.Columns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failed sign-ins per address, whether anybody has it or not. After ten in a row the address waits: a minute, then
 * twice as long each time, at most a quarter of an hour, so that an attacker cannot lock somebody out for good.
 */
@Repository
public class LoginFailures {

    private record Tries(int failures, Instant blockedUntil) {}

    static final int FREE = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient client;
    private final Clock clock;

    LoginFailures(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    boolean mustWait(EmailAddress address) {
        return client.sql("select count(*) from login_failure where address_hash = :hash and blocked_until > :now")
                .param("hash", key(address.value()))
                .param("now", clock.instant())
                .query(Integer.class)
                .single()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int add(EmailAddress address) {
        var now = clock.instant();
        client.sql("""
                        insert into login_failure (address_hash, failures, blocked_until) values (:hash, 1, :now)
                        on duplicate key update failures = failures + 1""")
                .param("hash", key(address.value()))
                .param("now", now)
                .update();
        var failures = client.sql("select failures from login_failure where address_hash = :hash for update")
                .param("hash", key(address.value()))
                .query(Integer.class)
                .single();
        client.sql("update login_failure set blocked_until = :until where address_hash = :hash")
                .param("until", clock.instant().plus(pause(failures, FREE)))
                .param("hash", key(address.value()))
                .update();
        return failures;
    }

    /**
     * Counts a try before it is looked at; whoever succeeds {@link #forget}s them all. Serialised by the row, so that of
     * many at once no more get through than one after the other.
     *
     * @param key of what is guessed at; without an at sign, so that it is nobody's address
     * @param free how many may fail before there is a pause
     * @return which try it is; 0 during the pause
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tryOnce(String key, int free) {
        var now = clock.instant();
        client.sql("""
                        insert into login_failure (address_hash, failures, blocked_until) values (:hash, 0, :now)
                        on duplicate key update failures = failures""")
                .param("hash", key(key))
                .param("now", now)
                .update();
        var before = client.sql("select failures, blocked_until from login_failure where address_hash = :hash for update")
                .param("hash", key(key))
                .query((row, number) -> new Tries(row.getInt(1), Columns.moment(row, 2)))
                .single();
        if (before.blockedUntil().isAfter(now)) {
            return 0;
        }
        client.sql("update login_failure set failures = :failures, blocked_until = :until where address_hash = :hash")
                .param("failures", before.failures() + 1)
                .param("until", now.plus(pause(before.failures() + 1, free)))
                .param("hash", key(key))
                .update();
        return before.failures() + 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int forget(EmailAddress address) {
        return forget(address.value());
    }

    /** @param key as of {@link #tryOnce} */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(String key) {
        return client.sql("delete from login_failure where address_hash = :hash")
                .param("hash", key(key))
                .update();
    }

    /** Of those whose pause was over then. @return how many, {@code most} at most */
    @Transactional(propagation = Propagation.MANDATORY)
    int forgetOver(Instant before, int most) {
        return client.sql("delete from login_failure where blocked_until < :before order by blocked_until limit :most")
                .param("before", before)
                .param("most", most)
                .update();
    }

    private static Duration pause(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var minutes = 1L << Math.min(failures - free, 4);
        return minutes < LONGEST.toMinutes() ? Duration.ofMinutes(minutes) : LONGEST;
    }

    private static byte[] key(String address) {
        return Sha256.of(address.strip().toLowerCase(Locale.ROOT));
    }
}
