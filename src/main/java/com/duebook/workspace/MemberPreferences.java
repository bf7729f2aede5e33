package com.duebook.workspace;

import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.ui.Preferences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hidden columns and saved filters: everybody's own, so no right is asked. */
@Component
class MemberPreferences implements Preferences, NamesPeople {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;

    MemberPreferences(TenantJdbc jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return tenancy.actor().id() == null ? Optional.empty() : jdbc.sql("""
                        select value from member_preference
                        where tenant_id = :tenant and member_id = :member and name = :name""")
                .param("member", member())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public void keep(String name, String value) {
        if (value.isBlank()) {
            jdbc.sql("delete from member_preference where tenant_id = :tenant and member_id = :member and name = :name")
                    .param("member", member())
                    .param("name", name)
                    .update();
            return;
        }
        // One statement, because the same person may be at it in two windows.
        jdbc.sql("""
                        insert into member_preference (tenant_id, member_id, name, value)
                        values (:tenant, :member, :name, :value) on duplicate key update value = values(value)""")
                .param("member", member())
                .param("name", name)
                .param("value", value)
                .update();
    }

    @Override
    public List<NamedPerson> named() {
        return jdbc.sql("""
                        select 'member_preference.member_id' place, p.member_id person, count(*) n from member_preference p
                        where p.tenant_id = :tenant group by p.member_id""")
                .query(NamedPerson::of)
                .list();
    }

    private UUID member() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members have preferences");
    }
}
