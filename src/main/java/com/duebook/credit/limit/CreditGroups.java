package com.duebook.credit.limit;

import com.duebook.customers.group.CustomerGroups;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a customer's group together while credit is given. */
@Component
public class CreditGroups {

    private final CreditAccounts accounts;
    private final CustomerGroups groups;

    CreditGroups(CreditAccounts accounts, CustomerGroups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /** Those of all these customers, in the order of ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> customers) {
        var heads = groups.heads(customers);
        accounts.lock(new TreeSet<>(heads.values()));
        if (!heads.equals(groups.heads(customers))) {
            throw changed();
        }
    }

    /** @return the head of its group, whose account is locked until the transaction ends */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID lock(UUID customer) {
        var head = groups.head(customer);
        accounts.lock(new TreeSet<>(List.of(head)));
        if (!head.equals(groups.head(customer))) {
            throw changed();
        }
        return head;
    }

    private static CannotAcquireLockException changed() {
        return new CannotAcquireLockException("the group was changed at the same time");
    }
}
