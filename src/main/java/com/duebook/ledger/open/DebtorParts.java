package com.duebook.ledger.open;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divides a workspace's customers by how many of them have ever owed anything; together the parts hold every customer. */
@Service
public class DebtorParts {

    private final TenantJdbc jdbc;

    DebtorParts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<IdRange> of(int customers) {
        var parts = new ArrayList<IdRange>();
        var behind = IdRange.ALL.behind();
        for (var last = after(behind, customers); last.isPresent(); last = after(behind, customers)) {
            parts.add(new IdRange(behind, last.get()));
            behind = last.get();
        }
        parts.add(new IdRange(behind, IdRange.ALL.last()));
        return parts;
    }

    private Optional<UUID> after(UUID behind, int customers) {
        return jdbc.sql("""
                        select n.customer_id from customer_open n where n.tenant_id = :tenant and n.customer_id > :behind
                        order by n.customer_id limit 1 offset :most""")
                .param("behind", behind)
                .param("most", customers - 1)
                .query((row, number) -> Columns.id(row, 1))
                .optional();
    }
}
