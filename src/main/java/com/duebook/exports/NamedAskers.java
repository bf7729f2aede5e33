package com.duebook.exports;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.NamedPerson;
import com.duebook.workspace.NamesPeople;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class NamedAskers implements NamesPeople {

    private final TenantJdbc jdbc;

    NamedAskers(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedPerson> named() {
        return jdbc.sql("""
                        select 'export_order.member_id' place, o.member_id person, count(*) n from export_order o
                        where o.tenant_id = :tenant group by o.member_id""")
                .query(NamedPerson::of)
                .list();
    }
}
