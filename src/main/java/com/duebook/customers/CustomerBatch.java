package com.duebook.customers;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes several customers at once, all or none. */
@Service
public class CustomerBatch {

    private final Customers customers;
    private final Access access;

    CustomerBatch(Customers customers, Access access) {
        this.customers = customers;
        this.access = access;
    }

    /** @throws Faulty when the tag is too long, or one too many for somebody */
    @Transactional
    public void tag(Collection<UUID> ids, String tag) {
        access.require(Right.EDIT_CUSTOMERS);
        ids.forEach(id -> change(id, details -> {
            var tags = new TreeSet<>(details.tags());
            tags.add(tag);
            return details.withTags(tags);
        }));
    }

    /**
     * @param owner null for nobody
     * @return who looked after each of them before
     */
    @Transactional
    public Map<UUID, Optional<UUID>> assign(Collection<UUID> ids, @Nullable UUID owner) {
        access.require(Right.EDIT_CUSTOMERS);
        var before = new HashMap<UUID, Optional<UUID>>();
        ids.forEach(id -> before.put(id, Optional.ofNullable(change(id, details -> details.withOwner(owner)).owner())));
        return before;
    }

    /** Takes an {@link #assign} back. */
    @Transactional
    public void restore(Map<UUID, Optional<UUID>> before) {
        access.require(Right.EDIT_CUSTOMERS);
        before.forEach((id, owner) -> change(id, details -> details.withOwner(owner.orElse(null))));
    }

    private CustomerDetails change(UUID id, UnaryOperator<CustomerDetails> change) {
        var customer = customers.view(id);
        customers.update(id, customer.version(), change.apply(customer.details()));
        return customer.details();
    }
}
