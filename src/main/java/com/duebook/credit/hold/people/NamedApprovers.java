package com.duebook.credit.hold.people;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.NamedPerson;
import com.duebook.workspace.NamesPeople;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class NamedApprovers implements NamesPeople {

    private final TenantJdbc jdbc;

    NamedApprovers(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedPerson> named() {
        return jdbc.sql("""
                        select 'credit_hold.approved_by' place, h.approved_by person, count(*) n from credit_hold h
                        where h.tenant_id = :tenant and h.approved_by is not null group by h.approved_by
                        union all
                        select 'credit_hold.told_member_id', h.told_member_id, count(*) from credit_hold h
                        where h.tenant_id = :tenant and h.told_member_id is not null group by h.told_member_id""")
                .query(NamedPerson::of)
                .list();
    }
}
