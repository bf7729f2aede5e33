package com.duebook.credit.hold;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.customers.CustomerNames;
import com.duebook.database.RetryDeadlocks;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how customers have come to stand by themselves; what is written already is not written again. */
@Service
@RetryDeadlocks
class HoldChanges {

    private final StoredHolds stored;
    private final HoldReader reader;
    private final CreditGroups groups;
    private final CreditPolicies policies;
    private final CustomerNames names;
    private final Roles roles;
    private final Today today;
    private final Journal journal;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;

    HoldChanges(StoredHolds stored, HoldReader reader, CreditGroups groups, CreditPolicies policies, CustomerNames names, Roles roles,
            Today today, Journal journal, Tenancy tenancy, ApplicationEventPublisher events) {
        this.stored = stored;
        this.reader = reader;
        this.groups = groups;
        this.policies = policies;
        this.names = names;
        this.roles = roles;
        this.today = today;
        this.journal = journal;
        this.tenancy = tenancy;
        this.events = events;
    }

    /** @return how many changes there were, of customers and of groups */
    @Transactional
    public int settle(Collection<UUID> customers) {
        groups.lock(customers);
        var news = reader.of(customers).stream().filter(Held::isNews).toList();
        var owners = owners(news);
        news.forEach(held -> write(held, new HoldEvent(Ids.next(), held, held.state(), held.causes(), today.now()), owners));
        tell(news);
        return news.size();
    }

    void write(Held held, HoldEvent event) {
        write(held, event, owners(List.of(held)));
    }

    /** @param owners who looks after them; null where nobody is told */
    private void write(Held held, HoldEvent event, @Nullable Map<UUID, UUID> owners) {
        var last = held.last();
        if (owners != null && (last != null && last.state().isHeld()) != event.state().isHeld()) {
            event.tell(owners.get(held.holder().customer()));
        }
        if (last != null) {
            last.replace(event.happenedAt());
        }
        stored.save(event);
        events.publishEvent(new Changed(tenancy.tenant(), Holds.TOPIC));
    }

    /** Without those who have left; null where the policy tells nobody. */
    private @Nullable Map<UUID, UUID> owners(List<Held> all) {
        if (!policies.current().holds().does(HeldDeed.TELL_SALES)) {
            return null;
        }
        var owners = names.owners(all.stream().map(held -> held.holder().customer()).toList());
        var here = owners.values().stream().distinct().filter(owner -> roles.of(tenancy.tenant(), owner).isPresent())
                .collect(Collectors.toSet());
        return owners.entrySet().stream().filter(each -> here.contains(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void tell(List<Held> news) {
        if (news.size() == 1) {
            var held = news.getFirst();
            journal.record(AuditEvent.CREDIT_HOLD_CHANGED, held.holder().customer(),
                    Details.none().with(Fact.KIND, held.holder().scope()).with(Fact.STATE, held.state()));
        } else if (!news.isEmpty()) {
            journal.record(AuditEvent.CREDIT_HOLD_CHANGED, null, Details.none().with(Fact.COUNT, news.size()));
        }
    }
}
