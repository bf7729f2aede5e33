package com.duebook.credit.limit;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one row of a group, or of a customer without one, that whoever gives it credit holds: what is read behind it nobody
 * changes at the same time. Its id is that of the group's head.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CreditAccounts {

    private final TenantJdbc jdbc;

    CreditAccounts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    public void lock(SortedSet<UUID> heads) {
        if (locked(heads).size() < heads.size()) {
            jdbc.batch("insert into credit_account (tenant_id, id) values (:tenant, :id) on duplicate key update id = values(id)",
                    heads.stream().map(head -> Map.of("id", head)).toList());
            locked(heads);
        }
    }

    private List<UUID> locked(SortedSet<UUID> heads) {
        return jdbc.sql("select a.id from credit_account a where a.tenant_id = :tenant and a.id in (:ids) order by a.id for update")
                .param("ids", heads)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }
}
