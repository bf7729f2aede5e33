package com.duebook.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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
class LoginFailures {

    static final int FREE = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient client;
    private final Clock clock;

    LoginFailures(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    boolean mustWait(String address) {
        return client.sql("select count(*) from login_failure where address_hash = :hash and blocked_until > :now")
                        .param("hash", key(address))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int add(String address) {
        var now = Timestamp.from(clock.instant());
        client.sql("""
                        insert into login_failure (address_hash, failures, blocked_until) values (:hash, 1, :now)
                        on duplicate key update failures = failures + 1""")
                .param("hash", key(address))
                .param("now", now)
                .update();
        var failures = client.sql("select failures from login_failure where address_hash = :hash for update")
                .param("hash", key(address))
                .query(Integer.class)
                .single();
        client.sql("update login_failure set blocked_until = :until where address_hash = :hash")
                .param("until", Timestamp.from(clock.instant().plus(pause(failures))))
                .param("hash", key(address))
                .update();
        return failures;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int forget(String address) {
        return client.sql("delete from login_failure where address_hash = :hash")
                .param("hash", key(address))
                .update();
    }

    private static Duration pause(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var minutes = 1L << Math.min(failures - FREE, 4);
        return minutes < LONGEST.toMinutes() ? Duration.ofMinutes(minutes) : LONGEST;
    }

    private static byte[] key(String address) {
        return Sha256.of(address.strip().toLowerCase(Locale.ROOT));
    }
}
