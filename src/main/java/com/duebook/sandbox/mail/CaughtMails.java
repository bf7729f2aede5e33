package com.duebook.sandbox.mail;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the catcher caught, kept so that the inbox is still there after a restart. Its readers are nobody in particular,
 * so they read without a transaction, which would ask for their workspace.
 */
@Repository
@Catching
public class CaughtMails {

    private static final int MOST = 200;

    private final JdbcClient client;
    private final Clock clock;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();

    CaughtMails(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Newest first, the last two hundred. */
    public List<CaughtMail> newest() {
        return client.sql("""
                        select id, received_at, sender, recipient, subject from caught_mail
                        order by received_at desc, id desc limit :most""")
                .param("most", MOST)
                .query((row, number) -> new CaughtMail(Columns.id(row, "id"),
                        Columns.moment(row, "received_at"), row.getString("sender"),
                        row.getString("recipient"), row.getString("subject")))
                .list();
    }

    public Optional<MailContent> open(UUID id) {
        return client.sql("select message from caught_mail where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(MailReader::read);
    }

    /** Called after each catch until the returned handle is run. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Transactional
    void add(String from, String to, String subject, byte[] message) {
        client.sql("""
                        insert into caught_mail (id, received_at, sender, recipient, subject, message)
                        values (:id, :now, :from, :to, :subject, :message)""")
                .param("id", Ids.next())
                .param("now", clock.instant())
                .param("from", cut(from))
                .param("to", cut(to))
                .param("subject", cut(subject))
                .param("message", message)
                .update();
    }

    void tell() {
        watchers.forEach(Runnable::run);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }
}
