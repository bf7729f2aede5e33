package com.duebook.exports;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.documents.PassingDocuments;
import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exported;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exports that are written in the background: asked for, watched, and fetched by the person who asked. */
@Service
public class LongExports {

    /**
     * Up to so many rows stream at once: that takes three or four seconds, no more than looking for a file that was written
     * meanwhile. A million take some twenty, which nobody's connection need last.
     */
    public static final int STREAMED = 200_000;

    /** The topic of {@link Changed} when something became of one. */
    public static final String TOPIC = "exports";

    private static final int LONGEST_NAME = 200;

    private final ExportOrders orders;
    private final Tasks tasks;
    private final PassingDocuments documents;
    private final Access access;
    private final Tenancy tenancy;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LongExports(ExportOrders orders, Tasks tasks, PassingDocuments documents, Access access, Tenancy tenancy, Journal journal,
            Clock clock, ApplicationEventPublisher events) {
        this.orders = orders;
        this.tasks = tasks;
        this.documents = documents;
        this.access = access;
        this.tenancy = tenancy;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** One that the current member asked for, and how far it is. */
    public record Mine(ExportOrder order, TaskView task, boolean ready) {}

    /**
     * With the rights of this moment: whoever may not read the list is refused here, and what is in the file does not
     * change with a role that changes later.
     *
     * @param rows so many as the list has now
     * @return the task that writes it
     */
    @Transactional
    public <T> UUID ask(ListExport<T> list, Query filter, Exported what, SheetFormat format, Locale language, long rows) {
        access.require(Right.EXPORT);
        list.rows(filter).after(null, 1);
        var actor = tenancy.actor();
        var name = what.name().substring(0, Math.min(what.name().length(), LONGEST_NAME));
        var task = tasks.start(ExportWork.KIND, name);
        orders.add(new ExportOrder(task, me(), actor.name(), list.list(), filter, new Exported(name, what.filter(), null), format, language,
                rows, clock.instant(), null));
        journal.record(AuditEvent.DATA_EXPORTED, null, Details.none().with(Fact.KIND, list.list()));
        changed();
        return task;
    }

    /** The newest first; what has become of them is seen by now. */
    @Transactional
    public List<Mine> look() {
        access.require(Right.EXPORT);
        var mine = orders.of(me());
        orders.see(me(), clock.instant());
        var known = tasks.views(mine.stream().map(ExportOrder::id).toList());
        return mine.stream().filter(order -> known.containsKey(order.id()))
                .map(order -> new Mine(order, Objects.requireNonNull(known.get(order.id())), order.isReady(clock.instant())))
                .toList();
    }

    /** @param fresh of those, how many ended and were not looked at */
    public record Count(int all, int fresh) {}

    /** Of the current member's; none for whoever may not export. */
    @Transactional(readOnly = true)
    public Count count() {
        return access.may(Right.EXPORT) ? orders.count(me()) : new Count(0, 0);
    }

    /**
     * Hands the file over to whoever asked for it, while they still may export; not within a transaction, since the store
     * may be far away.
     *
     * @throws NotFound where it is somebody else's, was not written, or is forgotten
     */
    @Transactional(propagation = Propagation.NEVER)
    public void fetch(UUID id, ExportReader reader) {
        access.require(Right.EXPORT);
        var order = orders.find(id).filter(it -> it.member().equals(tenancy.actor().id()) && it.isReady(clock.instant()))
                .orElseThrow(NotFound::new);
        if (!documents.with(ExportWork.key(order.id()),
                (name, file) -> reader.read(name, order.format(), ExportWork.opened(order, file)))) {
            throw new NotFound();
        }
        journal.note(AuditEvent.DATA_EXPORTED, null, Details.none().with(Fact.KIND, order.list()));
    }

    private void changed() {
        events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members export");
    }
}
