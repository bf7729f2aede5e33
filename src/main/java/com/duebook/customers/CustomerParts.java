package com.duebook.customers;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's customers, part by part in the order of their ids, for what looks at all of them. Callers have checked the right to. */
@Service
public class CustomerParts {

    private final TenantJdbc jdbc;

    CustomerParts(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param range in which there are no others that are not put away */
    public record Part(List<UUID> customers, IdRange range) {}

    /** Of as many each, read as they are asked for. */
    public Iterator<Part> parts(int most) {
        return Stream.iterate(part(IdRange.ALL.behind(), most), part -> !part.customers().isEmpty(),
                part -> part(part.customers().getLast(), most)).iterator();
    }

    private Part part(UUID behind, int most) {
        var some = after(behind, most);
        return new Part(some, some.isEmpty() ? IdRange.ALL : new IdRange(behind, some.getLast()));
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
