package com.duebook.customers;

import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.NamedPerson;
import com.duebook.workspace.NamesPeople;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class NamedOwners implements NamesPeople {

    private final TenantJdbc jdbc;

    NamedOwners(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedPerson> named() {
        return jdbc.sql("""
                        select 'customer.owner_id' place, c.owner_id person, count(*) n from customer c
                        where c.tenant_id = :tenant and c.owner_id is not null group by c.owner_id""")
                .query(NamedPerson::of)
                .list();
    }
}
