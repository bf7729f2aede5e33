package com.duebook.alerts.desk;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.NamedPerson;
import com.duebook.workspace.NamesPeople;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class NamedReaders implements NamesPeople {

    private final TenantJdbc jdbc;

    NamedReaders(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedPerson> named() {
        return jdbc.sql("""
                        select 'alert.assignee_id' place, a.assignee_id person, count(*) n from alert a
                        where a.tenant_id = :tenant and a.assignee_id is not null group by a.assignee_id
                        union all
                        select 'alert.told_member_id', a.told_member_id, count(*) from alert a
                        where a.tenant_id = :tenant and a.told_member_id is not null group by a.told_member_id
                        union all
                        select 'alert_reader.member_id', r.member_id, count(*) from alert_reader r
                        where r.tenant_id = :tenant group by r.member_id""")
                .query(NamedPerson::of)
                .list();
    }
}
