package com.duebook.workspace.night;

import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the operator of rows that name somebody who never worked in their workspace. No foreign key does: people lie on no
 * workspace's shard. Whoever writes such a row asks {@link Members#requireOne}.
 */
@Component
class NightlyPeopleCheck implements NightlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyPeopleCheck.class);

    private final TenantJdbc jdbc;
    private final Members members;
    private final Tenancy tenancy;

    NightlyPeopleCheck(TenantJdbc jdbc, Members members, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.members = members;
        this.tenancy = tenancy;
    }

    /** @param place the column that names the person, in so many rows */
    record Stranger(String place, UUID person, long rows) {}

    @Override
    public String kind() {
        return "workspace.people-check";
    }

    @Override
    public void run(String night) {
        var strangers = strangers();
        if (!strangers.isEmpty()) {
            LOG.error("workspace {} has rows that name people who never worked there: {}", tenancy.tenant(), strangers);
        }
    }

    List<Stranger> strangers() {
        var known = members.list().stream().map(Member::id).collect(Collectors.toSet());
        return jdbc.sql("""
                        select 'customer.owner_id' place, c.owner_id person, count(*) n from customer c
                        where c.tenant_id = :tenant and c.owner_id is not null group by c.owner_id
                        union all
                        select 'alert.assignee_id', a.assignee_id, count(*) from alert a
                        where a.tenant_id = :tenant and a.assignee_id is not null group by a.assignee_id
                        union all
                        select 'alert_reader.member_id', r.member_id, count(*) from alert_reader r
                        where r.tenant_id = :tenant group by r.member_id
                        union all
                        select 'member_preference.member_id', p.member_id, count(*) from member_preference p
                        where p.tenant_id = :tenant group by p.member_id""")
                .query((row, number) -> new Stranger(row.getString("place"), Ids.uuid(row.getBytes("person")), row.getLong("n")))
                .list().stream()
                .filter(found -> !known.contains(found.person()))
                .toList();
    }
}
