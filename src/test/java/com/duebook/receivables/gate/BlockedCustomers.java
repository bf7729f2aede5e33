package com.duebook.receivables.gate;

import com.duebook.problem.Refusal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A gate that is shut for some customers. */
@Component
class BlockedCustomers implements IssueGate {

    private final Set<UUID> blocked = ConcurrentHashMap.newKeySet();

    void block(UUID customer) {
        blocked.add(customer);
    }

    void unblock(UUID customer) {
        blocked.remove(customer);
    }

    @Override
    public void check(IssueRequest request) {
        if (blocked.contains(request.customer())) {
            throw new Refusal("receivables.issue.nothing");
        }
    }
}
