package com.duebook.credit.hold;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.database.RetryDeadlocks;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
    private final Today today;
    private final Journal journal;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;

    HoldChanges(StoredHolds stored, HoldReader reader, CreditGroups groups, Today today, Journal journal, Tenancy tenancy,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.reader = reader;
        this.groups = groups;
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
        news.forEach(held -> write(held, new HoldEvent(Ids.next(), held, held.state(), held.causes(), today.now())));
        tell(news);
        return news.size();
    }

    void write(Held held, HoldEvent event) {
        var last = held.last();
        if (last != null) {
            last.replace(event.happenedAt());
        }
        stored.save(event);
        events.publishEvent(new Changed(tenancy.tenant(), Holds.TOPIC));
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
