package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Signature;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answer to a key is the answer to all later ones, for a day. Refused requests leave no trace. */
@InSandbox
@Repository
class FirstAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private record First(byte[] request, String answer) {}

    private final JdbcClient client;
    private final Clock clock;

    FirstAnswers(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Within a transaction; a second caller with the same key waits for the first. */
    Answer once(Call call, Supplier<String> work) {
        return call.key().map(key -> once(call, key, work)).orElseGet(() -> new Answer(work.get(), false));
    }

    private Answer once(Call call, String key, Supplier<String> work) {
        client.sql("delete from sandbox_key where account = ? and name = ? and created_at <= ?")
                .params(call.account(), key, Timestamp.from(clock.instant().minus(KEPT))).update();
        var request = Signature.sha256(call.path() + call.form().fingerprint());
        var earlier = replay(call, key, request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            client.sql("insert into sandbox_key (account, name, request, created_at) values (?, ?, ?, ?)")
                    .params(call.account(), key, request, Timestamp.from(clock.instant())).update();
        } catch (DuplicateKeyException known) {
            return replay(call, key, request).orElseThrow();
        }
        var answer = work.get();
        client.sql("update sandbox_key set answer = ? where account = ? and name = ?")
                .params(answer, call.account(), key).update();
        return new Answer(answer, false);
    }

    private Optional<Answer> replay(Call call, String key, byte[] request) {
        return client.sql("select request, answer from sandbox_key where account = ? and name = ?")
                .params(call.account(), key)
                .query((row, number) -> new First(row.getBytes("request"), row.getString("answer")))
                .optional()
                .map(first -> {
                    if (!Arrays.equals(first.request(), request)) {
                        throw StripeError.otherParameters();
                    }
                    return new Answer(first.answer(), true);
                });
    }
}
