package com.duebook.customers.group;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.database.RetryDeadlocks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a customer and its place in a group, both or neither. */
@Service
@RetryDeadlocks
public class PlacedCustomers {

    private final Customers customers;
    private final CustomerGroups groups;
    private final Access access;

    PlacedCustomers(Customers customers, CustomerGroups groups, Access access) {
        this.customers = customers;
        this.groups = groups;
        this.access = access;
    }

    /** Whom it stands below. */
    @Transactional(readOnly = true)
    public Optional<UUID> parent(UUID customer) {
        return groups.of(customer).parent(customer);
    }

    /**
     * As {@link Customers#create(UUID, CustomerDetails)}.
     *
     * @param parent null for nobody above it
     */
    @Transactional
    public UUID create(UUID intention, CustomerDetails details, @Nullable UUID parent) {
        access.require(Right.EDIT_CUSTOMERS);
        var customer = customers.create(intention, details);
        if (parent != null) {
            groups.place(customer, parent);
        }
        return customer;
    }

    /**
     * As {@link Customers#update} and {@link CustomerGroups#place}.
     *
     * @param parent null for nobody above it
     */
    @Transactional
    public void update(UUID customer, long version, CustomerDetails details, @Nullable UUID parent) {
        access.require(Right.EDIT_CUSTOMERS);
        groups.place(customer, parent);
        customers.update(customer, version, details);
    }
}
