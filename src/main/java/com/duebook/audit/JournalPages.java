package com.duebook.audit;

import com.duebook.audit.chain.BooksCheck;
import com.duebook.audit.chain.ChainCheck;
import com.duebook.audit.chain.ChainFault;
import com.duebook.audit.chain.Entry;
import com.duebook.audit.chain.ExportedHead;
import com.duebook.audit.chain.WrongRow;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.HeavyWork;
import com.duebook.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The journal to be read, the newest entry first. */
@Service
public class JournalPages {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final int PAGE = 5_000;

    private final Chain chain;
    private final TenantJdbc jdbc;
    private final Heads heads;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final JsonMapper json;
    private final HeavyWork work;

    JournalPages(Chain chain, TenantJdbc jdbc, Heads heads, Journal journal, TransactionTemplate transaction, Access access,
            Tenancy tenancy, TenantProfiles profiles, Today today, JsonMapper json, HeavyWork work) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.heads = heads;
        this.journal = journal;
        this.transaction = transaction;
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.json = json;
        this.work = work;
    }

    /**
     * @param upTo the last entry that was looked at
     * @param books what in the ledger, the invoices and the payments is not as the journal says
     */
    public record Verified(long upTo, List<ChainFault> faults, List<WrongRow> books) {}

    /** Whoever opens the journal stands in it. */
    @Transactional
    public void opened() {
        access.require(Right.READ_JOURNAL);
        journal.record(AuditEvent.JOURNAL_READ, null);
    }

    @Transactional(readOnly = true)
    public List<JournalRow> page(JournalFilter filter, int offset, int limit) {
        access.require(Right.READ_JOURNAL);
        return (filter.isEverything()
                ? chain.newestFirst(head() - offset, limit)
                : chain.newestFirst(condition(filter), parameters(filter), offset, limit))
                .stream().map(this::row).toList();
    }

    @Transactional(readOnly = true)
    public long count(JournalFilter filter) {
        access.require(Right.READ_JOURNAL);
        return filter.isEverything() ? head() : chain.count(condition(filter), parameters(filter));
    }

    /** For exports of any length: what follows the last row; null for the start. */
    @Transactional(readOnly = true)
    public List<JournalRow> after(JournalFilter filter, @Nullable JournalRow last, int limit) {
        access.require(Right.READ_JOURNAL);
        var parameters = parameters(filter);
        parameters.put("before", last == null ? Long.MAX_VALUE : last.position());
        return chain.newestFirst(condition(filter) + " and e.position < :before", parameters, 0, limit).stream()
                .map(this::row).toList();
    }

    /**
     * Goes along the whole chain as far as it is now; what is appended meanwhile is left for the next time. Each page is
     * read by itself: what was written once does not change, and nothing has to be kept for a long reader.
     */
    public Verified verify() {
        access.require(Right.READ_JOURNAL);
        var check = new ChainCheck(List.of());
        var before = alone(chain::head).map(Head::position).orElse(0L);
        var books = alone(() -> new BooksCheck(jdbc::sql, before));
        var head = alone(chain::head).orElse(new Head(0, ""));
        var end = head.position() == 0 ? Long.MAX_VALUE : head.position();
        List<Entry> page;
        do {
            page = alone(() -> chain.from(check.last() + 1, PAGE));
            var entries = page;
            work.call(() -> take(entries, end, check, books));
        } while (page.size() == PAGE && check.last() < end);
        return new Verified(check.last(), check.finish(head.position(), head.hash()), books.finish());
    }

    /** A page takes some 30 ms of hashing. */
    private static boolean take(List<Entry> page, long end, ChainCheck check, BooksCheck books) {
        page.stream().takeWhile(entry -> entry.position() <= end).forEach(entry -> {
            check.take(entry);
            books.take(entry);
        });
        return true;
    }

    private <T> T alone(Supplier<T> read) {
        return Objects.requireNonNull(transaction.execute(status -> read.get()));
    }

    /** Where the chain ends today, to be kept elsewhere; empty before the first entry. */
    @Transactional(readOnly = true)
    public Optional<ExportedHead> exportedHead() {
        access.require(Right.READ_JOURNAL);
        return heads.on(today.date());
    }

    private long head() {
        return chain.head().map(Head::position).orElse(0L);
    }

    private static String condition(JournalFilter filter) {
        return (filter.position() == null ? "" : " and e.position = :position")
                + (filter.actor() == null ? "" : " and e.actor_id = :actor")
                + (filter.event() == null ? "" : " and e.deed = :deed")
                + (filter.from() == null ? "" : " and e.at_micros >= :from")
                + (filter.to() == null ? "" : " and e.at_micros < :to");
    }

    private Map<String, Object> parameters(JournalFilter filter) {
        var all = new HashMap<String, Object>();
        if (filter.position() != null) {
            all.put("position", filter.position());
        }
        if (filter.actor() != null) {
            all.put("actor", filter.actor());
        }
        if (filter.event() != null) {
            all.put("deed", filter.event().name());
        }
        if (filter.from() != null) {
            all.put("from", midnight(filter.from()));
        }
        if (filter.to() != null) {
            all.put("to", midnight(filter.to().plusDays(1)));
        }
        return all;
    }

    private long midnight(LocalDate day) {
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, day.atStartOfDay(profiles.of(tenancy.tenant()).zone()).toInstant());
    }

    private JournalRow row(Entry entry) {
        return new JournalRow(entry.position(), Instant.EPOCH.plus(entry.atMicros(), ChronoUnit.MICROS),
                Actor.Kind.valueOf(entry.actorKind()), entry.actor(), AuditEvent.valueOf(entry.event()), entry.subject(),
                json.readValue(entry.details(), DETAILS), entry.hash());
    }
}
