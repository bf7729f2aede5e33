package com.duebook.customers.group;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Each customer below another knows that one, and the head of its group; a head knows neither. */
@Repository
class GroupRows {

    private final TenantJdbc jdbc;

    GroupRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those that are there; one without a group is its own head. */
    Map<UUID, UUID> heads(Collection<UUID> customers) {
        var heads = new HashMap<UUID, UUID>();
        if (!customers.isEmpty()) {
            jdbc.sql("select c.id, coalesce(c.head_id, c.id) from customer c where c.tenant_id = :tenant and c.id in (:ids)")
                    .param("ids", customers.stream().distinct().toList())
                    .query(row -> {
                        heads.put(Columns.id(row, 1), Columns.id(row, 2));
                    });
        }
        return heads;
    }

    /** Of those alone that have somebody above them. */
    Map<UUID, UUID> headsOfPlaced(IdRange range) {
        var heads = new HashMap<UUID, UUID>();
        jdbc.sql("select c.id, c.head_id from customer c where c.tenant_id = :tenant and c.head_id is not null" + range.condition("c.id"))
                .params(range.parameters())
                .query(row -> {
                    heads.put(Columns.id(row, 1), Columns.id(row, 2));
                });
        return heads;
    }

    /** Of all members of these heads' groups but the heads themselves. */
    Map<UUID, UUID> headsOfMembers(Collection<UUID> heads) {
        var members = new HashMap<UUID, UUID>();
        if (!heads.isEmpty()) {
            jdbc.sql("select c.id, c.head_id from customer c where c.tenant_id = :tenant and c.head_id in (:heads)")
                    .param("heads", heads.stream().distinct().toList())
                    .query(row -> {
                        members.put(Columns.id(row, 1), Columns.id(row, 2));
                    });
        }
        return members;
    }

    CustomerGroup of(UUID head) {
        var parents = new HashMap<UUID, UUID>();
        jdbc.sql("select c.id, c.parent_id from customer c where c.tenant_id = :tenant and c.head_id = :head")
                .param("head", head)
                .query(row -> {
                    parents.put(Columns.id(row, 1), Columns.id(row, 2));
                });
        return new CustomerGroup(head, parents);
    }

    void lock(Collection<UUID> heads) {
        jdbc.sql("select c.id from customer c where c.tenant_id = :tenant and c.id in (:heads) order by c.id for update")
                .param("heads", heads)
                .query((row, number) -> Columns.id(row, 1))
                .list();
    }

    void place(UUID customer, @Nullable UUID parent, @Nullable UUID head) {
        jdbc.sql("update customer set parent_id = :parent, head_id = :head where tenant_id = :tenant and id = :id")
                .param("id", customer)
                .param("parent", parent)
                .param("head", head)
                .update();
    }

    /** Of customers below whom nobody stands. */
    void join(Map<UUID, UUID> parents, Map<UUID, UUID> heads) {
        jdbc.batch("update customer set parent_id = :parent, head_id = :head where tenant_id = :tenant and id = :id and head_id is null",
                parents.entrySet().stream().map(it -> Map.of("id", it.getKey(), "parent", it.getValue(),
                        "head", Objects.requireNonNull(heads.get(it.getValue())))).toList());
    }

    void lead(Collection<UUID> members, UUID head) {
        if (!members.isEmpty()) {
            jdbc.sql("update customer set head_id = :head where tenant_id = :tenant and id in (:ids)")
                    .param("ids", members)
                    .param("head", head)
                    .update();
        }
    }
}
