package com.duebook.workspace.login;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each sign-in, so that any node and any browser of a person can end it; and where they may work in it. */
@Repository
class SessionRows {

    /**
     * @param wantsFactor whether their workspace asks their role for a second factor
     * @param role in that workspace; null where none is asked about
     */
    record Seen(Instant at, boolean wantsFactor, @Nullable Role role) {}

    private static final int AT_ONCE = 1_000;

    private final JdbcClient client;

    SessionRows(JdbcClient client) {
        this.client = client;
    }

    @Transactional
    void add(UUID id, UUID identity, int epoch, Instant now, Device device) {
        client.sql("""
                        insert into sign_in_session
                            (id, identity_id, session_epoch, begun_at, seen_at, browser, device, client_address)
                        values (:id, :identity, :epoch, :now, :now, :browser, :system, :address)""")
                .param("id", id)
                .param("identity", identity)
                .param("epoch", epoch)
                .param("now", now)
                .param("browser", device.browser())
                .param("system", device.system())
                .param("address", device.address())
                .update();
    }

    /**
     * One look at four keys: that of the session, of its person, of where they work, and of what is asked of them there.
     *
     * @return when it was last seen; empty once it must not go on
     */
    Optional<Seen> seen(UUID id, UUID identity, @Nullable UUID workspace) {
        return client.sql("""
                        select s.seen_at, m.role, coalesce(r.roles = '*' or find_in_set(m.role, r.roles) > 0, false) wanted
                        from sign_in_session s
                        join identity i on i.id = s.identity_id and i.session_epoch = s.session_epoch
                        left join membership m
                            on m.workspace_id = :workspace and m.identity_id = i.id and m.disabled_at is null
                        left join second_factor_rule r on r.id = m.workspace_id
                        where s.id = :id and s.identity_id = :identity and s.ended_at is null
                        and (:workspace is null or m.id is not null)""")
                .param("id", id)
                .param("identity", identity)
                .param("workspace", workspace)
                .query((row, number) -> new Seen(Columns.moment(row, "seen_at"), row.getBoolean("wanted"),
                        workspace == null ? null : Role.valueOf(row.getString("role"))))
                .optional();
    }

    @Transactional
    void see(UUID id, Instant now) {
        client.sql("update sign_in_session set seen_at = :now where id = :id and seen_at < :now")
                .param("now", now)
                .param("id", id)
                .update();
    }

    /** Goes on although all others of this person were ended. Not when that happened twice. */
    @Transactional
    void goOn(UUID id, int epoch) {
        client.sql("update sign_in_session set session_epoch = :epoch where id = :id and session_epoch = :epoch - 1")
                .param("epoch", epoch)
                .param("id", id)
                .update();
    }

    /** @return whether it was this person's and had not ended */
    @Transactional
    boolean end(UUID identity, UUID id, Instant now) {
        return client.sql("""
                        update sign_in_session set ended_at = :now
                        where id = :id and identity_id = :identity and ended_at is null""")
                .param("now", now)
                .param("id", id)
                .param("identity", identity)
                .update()
                == 1;
    }

    /** @return how many there were */
    @Transactional
    int endOthers(UUID identity, UUID but, Instant now) {
        return client.sql("""
                        update sign_in_session set ended_at = :now
                        where identity_id = :identity and id <> :but and ended_at is null""")
                .param("now", now)
                .param("identity", identity)
                .param("but", but)
                .update();
    }

    /** The newest first. */
    List<OpenSession> open(UUID identity, UUID me, Instant begunAfter, Instant seenAfter, int most) {
        return client.sql("""
                        select s.id, s.browser, s.device, s.client_address, s.begun_at, s.seen_at from sign_in_session s
                        join identity i on i.id = s.identity_id and i.session_epoch = s.session_epoch
                        where s.identity_id = :identity and s.ended_at is null
                        and s.begun_at > :begun and (s.seen_at > :seen or s.id = :me)
                        order by s.id = :me desc, s.begun_at desc limit :most""")
                .param("identity", identity)
                .param("me", me)
                .param("begun", begunAfter)
                .param("seen", seenAfter)
                .param("most", most)
                .query((row, number) -> {
                    var id = Columns.id(row, "id");
                    return new OpenSession(id,
                            new Device(row.getString("browser"), row.getString("device"), row.getString("client_address")),
                            Columns.moment(row, "begun_at"), Columns.moment(row, "seen_at"), id.equals(me));
                })
                .list();
    }

    /** The name of a workspace that asks this person for a second factor: the one they work in the longest. */
    Optional<String> wantsFactor(UUID identity) {
        return client.sql("""
                        select w.name from membership m join workspace w on w.id = m.workspace_id
                        join second_factor_rule r on r.id = m.workspace_id
                        where m.identity_id = :identity and m.disabled_at is null
                            and (r.roles = '*' or find_in_set(m.role, r.roles) > 0)
                        order by m.joined_at limit 1""")
                .param("identity", identity)
                .query(String.class)
                .optional();
    }

    /** Where somebody works, the longest first. */
    List<WorkspaceChoice> choices(UUID identity) {
        return client.sql("""
                        select w.id, w.name from membership m join workspace w on w.id = m.workspace_id
                        where m.identity_id = :identity and m.disabled_at is null order by m.joined_at""")
                .param("identity", identity)
                .query((row, number) -> new WorkspaceChoice(Columns.id(row, "id"), row.getString("name")))
                .list();
    }

    /** @return how many; some may be left */
    @Transactional
    int forget(Instant begunBefore) {
        return client.sql("delete from sign_in_session where begun_at < :begun order by begun_at limit " + AT_ONCE)
                .param("begun", begunBefore)
                .update();
    }
}
