package com.duebook.installation;

import com.duebook.problem.CannotStart;
import com.duebook.problem.Refusal;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This installation, and whether the database is its own. The first start of a new database marks it. One with another
 * mark, or with none as after a restore, is in quarantine: no mail leaves and Stripe is not called, since the database
 * that it was copied from may still be at work.
 */
@Component
public class Installation implements SmartInitializingSingleton {

    /** Of a database that nobody has started on yet. */
    private static final String UNUSED = "";

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    /** Another replica learns of a release as late as this. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final String id;
    private final String release;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LoadingCache<String, Boolean> foreign;

    Installation(
            @Value("${duebook.installation:demo}") String id,
            @Value("${duebook.installation.release:}") String release,
            JdbcClient client,
            TransactionTemplate transaction,
            Clock clock,
            Ticker ticker) {
        this.id = checked(id);
        this.release = release;
        this.client = client;
        this.transaction = transaction;
        this.clock = clock;
        this.foreign = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(REMEMBERED).build(mine -> isForeign());
    }

    /** @throws CannotStart for what is no id */
    static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new CannotStart("DUEBOOK_INSTALLATION must be 1 to 80 letters, digits, dots, dashes or underscores.");
        }
        return id;
    }

    public String id() {
        return id;
    }

    public boolean isInQuarantine() {
        return foreign.get(id);
    }

    /** What the database says; empty after a restore. */
    public Optional<String> mark() {
        return client.sql("select mark from installation where id = 1").query(String.class).optional();
    }

    /**
     * From now on the database is this installation's.
     *
     * @param typed the installation's id, as a person typed it: nobody lets a copy loose by a mere click
     */
    public void release(String typed) {
        if (!id.equals(typed.strip())) {
            throw new Refusal("installation.release.id");
        }
        transaction.executeWithoutResult(status -> client.sql("""
                        insert into installation (id, mark, bound_at) values (1, :mark, :now)
                        on duplicate key update mark = values(mark), bound_at = values(bound_at)""")
                .param("mark", id)
                .param("now", clock.instant())
                .update());
        foreign.invalidateAll();
        LOG.warn("the database was released from quarantine and belongs to installation {} now", id);
    }

    @Override
    public void afterSingletonsInstantiated() {
        bind();
        if (isInQuarantine() && !release.isBlank()) {
            release(release);
        }
        if (isInQuarantine()) {
            LOG.warn("""
                    This database belongs to another installation, or is a restored copy: no mail leaves and Stripe is not \
                    called. When the other one is stopped for good, release it in the operator's console or start once \
                    with DUEBOOK_INSTALLATION_RELEASE={}.""", id);
        }
    }

    private void bind() {
        transaction.executeWithoutResult(status -> client.sql("""
                        update installation set mark = :mark, bound_at = :now where id = 1 and mark = :unused""")
                .param("mark", id)
                .param("now", clock.instant())
                .param("unused", UNUSED)
                .update());
        foreign.invalidateAll();
    }

    private boolean isForeign() {
        return mark().filter(id::equals).isEmpty();
    }
}
