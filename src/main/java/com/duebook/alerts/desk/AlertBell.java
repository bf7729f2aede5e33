package com.duebook.alerts.desk;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is new to the member who looks, and whether the member wants it by mail too. */
@Service
public class AlertBell {

    /** Members who never said so get the digest. */
    private static final boolean DIGEST_UNLESS_DECLINED = true;

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final Roles roles;
    private final Access access;
    private final Clock clock;

    AlertBell(TenantJdbc jdbc, Tenancy tenancy, Roles roles, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.roles = roles;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Customers, as the list shows them, with unresolved alerts raised since the member last looked. Every page asks this,
     * so counting ends where the number says no more.
     *
     * @param most what any greater number is told as
     */
    @Transactional(readOnly = true)
    public int unread(int most) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select count(*) from (
                            select distinct a.customer_id from alert a
                            left join alert_reader s on s.tenant_id = :tenant and s.member_id = :me
                            where a.tenant_id = :tenant and a.live = 1
                              and a.raised_at > coalesce(s.seen_at, '1970-01-01')
                              and (a.told_member_id is null or a.told_member_id = :me)
                              and (a.told_role is null or a.told_role = :role)
                            limit :most) n""")
                .param("me", me())
                .param("role", role())
                .param("most", most)
                .query(Integer.class).single();
    }

    private String role() {
        return roles.of(tenancy.tenant(), me()).map(Enum::name).orElse("");
    }

    @Transactional
    public void markSeen() {
        access.require(Right.READ);
        save(clock.instant(), wantsDigest());
    }

    @Transactional(readOnly = true)
    public boolean wantsDigest() {
        access.require(Right.READ);
        return jdbc.sql("select s.digest from alert_reader s where s.tenant_id = :tenant and s.member_id = :me")
                .param("me", me())
                .query(Boolean.class).optional().orElse(DIGEST_UNLESS_DECLINED);
    }

    @Transactional
    public void wantDigest(boolean wanted) {
        access.require(Right.READ);
        save(Instant.EPOCH, wanted);
    }

    private void save(Instant seen, boolean digest) {
        jdbc.sql("""
                        insert into alert_reader (tenant_id, member_id, seen_at, digest)
                        values (:tenant, :me, :seen, :digest)
                        on duplicate key update seen_at = greatest(seen_at, values(seen_at)), digest = values(digest)""")
                .param("me", me())
                .param("seen", seen)
                .param("digest", digest)
                .update();
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members have a bell");
    }
}
