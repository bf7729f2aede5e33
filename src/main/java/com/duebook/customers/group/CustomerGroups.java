package com.duebook.customers.group;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.CustomerNames;
import com.duebook.database.RetryDeadlocks;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups of customers: one buys and another pays, or several belong to one house. */
@Service
@RetryDeadlocks
public class CustomerGroups {

    private final GroupRows rows;
    private final CustomerNames names;
    private final List<GroupWatch> watches;
    private final Access access;
    private final Journal journal;

    CustomerGroups(GroupRows rows, CustomerNames names, List<GroupWatch> watches, Access access, Journal journal) {
        this.rows = rows;
        this.names = names;
        this.watches = watches;
        this.access = access;
        this.journal = journal;
    }

    /**
     * With all that stands below it. The heads of both groups are locked, so that two who place each other at once make no
     * loop: the second one sees what the first has done.
     *
     * @param parent null for nobody above it
     * @throws NotFound when there is no such customer
     * @throws Refusal when the parent stands below it
     */
    @Transactional
    public void place(UUID customer, @Nullable UUID parent) {
        access.require(Right.EDIT_CUSTOMERS);
        var wanted = Stream.of(customer, parent).filter(Objects::nonNull).distinct().toList();
        var heads = rows.heads(wanted);
        if (heads.size() < wanted.size()) {
            throw new NotFound();
        }
        lock(customer, parent, wanted, heads);
        var group = rows.of(Objects.requireNonNull(heads.get(customer)));
        if (group.parent(customer).equals(Optional.ofNullable(parent))) {
            return;
        }
        var below = group.below(customer);
        if (parent != null && below.contains(parent)) {
            throw loop(customer, parent);
        }
        var head = parent == null ? null : heads.get(parent);
        rows.place(customer, parent, head);
        rows.lead(below.stream().filter(member -> !member.equals(customer)).sorted().toList(), head == null ? customer : head);
        journal.record(AuditEvent.CUSTOMER_PLACED, customer,
                parent == null ? Details.none() : Details.none().with(Fact.PARENT, parent));
    }

    /**
     * Places customers that were just taken in, below whom nobody stands yet.
     *
     * @param parents by customer
     * @throws NotFound when there is no such parent
     */
    @Transactional
    public void join(Map<UUID, UUID> parents) {
        access.require(Right.EDIT_CUSTOMERS);
        if (parents.isEmpty()) {
            return;
        }
        var wanted = Set.copyOf(parents.values());
        var heads = rows.heads(wanted);
        if (heads.size() < wanted.size()) {
            throw new NotFound();
        }
        var all = new TreeSet<>(heads.values());
        watches.forEach(watch -> watch.joining(all));
        rows.lock(all);
        if (!rows.heads(wanted).equals(heads)) {
            throw new CannotAcquireLockException("a group was changed at the same time");
        }
        rows.join(parents, heads);
        journal.record(AuditEvent.CUSTOMER_PLACED, null, Details.none().with(Fact.COUNT, parents.size()));
    }

    private void lock(UUID customer, @Nullable UUID parent, List<UUID> wanted, Map<UUID, UUID> heads) {
        var both = new TreeSet<>(heads.values());
        watches.forEach(watch -> watch.placing(customer, parent != null, both));
        rows.lock(both);
        if (!rows.heads(wanted).equals(heads)) {
            throw new CannotAcquireLockException("a group was changed at the same time");
        }
    }

    private Refusal loop(UUID customer, UUID parent) {
        if (customer.equals(parent)) {
            return new Refusal("customers.group.refusal.itself");
        }
        var both = names.of(List.of(customer, parent));
        return new Refusal("customers.group.refusal.loop", both.name(parent), both.name(customer));
    }

    /** Its whole group, wherever in it the customer stands. */
    @Transactional(readOnly = true)
    public CustomerGroup of(UUID customer) {
        access.require(Right.READ);
        return rows.of(head(customer));
    }

    /** @throws NotFound when there is no such customer */
    @Transactional(readOnly = true)
    public UUID head(UUID customer) {
        var head = rows.heads(List.of(customer)).get(customer);
        if (head == null) {
            throw new NotFound();
        }
        return head;
    }

    /** Who has somebody above it, as a part of a statement: {@code customer_id} and the {@code head_id} of its group. */
    public static String placed() {
        return "(select c.id as customer_id, c.head_id from customer c where c.tenant_id = :tenant and c.head_id is not null)";
    }

    /** Of those that are there, by customer; one without a group is its own head. In one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> heads(Collection<UUID> customers) {
        return rows.heads(customers);
    }

    /** By customer, of those in the range that have somebody above them. In one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> headsOfPlaced(IdRange range) {
        return rows.headsOfPlaced(range);
    }

    /** By member, of all in these groups but the heads themselves. In one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> headsOfMembers(Collection<UUID> heads) {
        return rows.headsOfMembers(heads);
    }
}
