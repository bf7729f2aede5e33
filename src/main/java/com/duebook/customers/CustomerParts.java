package com.duebook.customers;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's customers, part by part in the order of their ids, for what looks at all of them. Callers have checked the right to. */
@Service
public class CustomerParts {

    private final TenantJdbc jdbc;

    CustomerParts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param range that holds no other customer */
    public record Part(List<UUID> customers, IdRange range) {}

    /** All of them, so that whoever goes through them can say how far it is. */
    @Transactional(readOnly = true)
    public List<Part> parts(int most) {
        var parts = new ArrayList<Part>();
        var behind = IdRange.ALL.behind();
        for (var some = after(behind, most); !some.isEmpty(); some = after(behind, most)) {
            parts.add(new Part(some, new IdRange(behind, some.getLast())));
            behind = some.getLast();
        }
        return parts;
    }

    /** Those that are not put away; fewer than {@code most} when these are the last. */
    @Transactional(readOnly = true)
    public List<UUID> after(UUID behind, int most) {
        return jdbc.sql("""
                        select c.id from customer c where c.tenant_id = :tenant and c.id > :behind and c.archived_at is null
                        order by c.id limit :most""")
                .param("behind", behind)
                .param("most", most)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }
}
