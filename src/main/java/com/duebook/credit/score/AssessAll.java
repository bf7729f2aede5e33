package com.duebook.credit.score;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.score.AssessmentRows.Live;
import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.customers.CustomerParts;
import com.duebook.disputes.past.DisputeNews;
import com.duebook.jobs.SideBySide;
import com.duebook.ledger.open.LedgerNews;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Assesses all customers, part by part, some side by side, each part in a transaction of its own and with as many statements as any
 * other. What
 * says no more than the row before is not written, so a run that was cut off goes on where it was. After a night that looked at all of
 * them, the next looks at those who moved since, and at those whose facts change by themselves on that day.
 */
@Service
public class AssessAll {

    /** Customers: memory stays flat however many there are, and no statement takes long where the machine is busy. */
    private static final int AT_ONCE = 2_000;

    /** Where more than one in so many is to be looked at, all of a part are read. */
    private static final int MOST = 4;

    private final Scorecards cards;
    private final Assessor assessor;
    private final AssessmentRows rows;
    private final AssessmentRuns runs;
    private final LedgerNews ledger;
    private final DisputeNews disputes;
    private final CustomerParts customers;
    private final SideBySide sideBySide;
    private final Access access;
    private final Today today;
    private final Journal journal;
    private final TransactionTemplate transaction;

    AssessAll(Scorecards cards, Assessor assessor, AssessmentRows rows, AssessmentRuns runs, LedgerNews ledger, DisputeNews disputes,
            CustomerParts customers, SideBySide sideBySide, Access access, Today today, Journal journal,
            TransactionTemplate transaction) {
        this.cards = cards;
        this.assessor = assessor;
        this.rows = rows;
        this.runs = runs;
        this.ledger = ledger;
        this.disputes = disputes;
        this.customers = customers;
        this.sideBySide = sideBySide;
        this.access = access;
        this.today = today;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Empty where all were assessed on that day by the same card: a second start ends here quietly. */
    public Optional<AssessmentCount> on(LocalDate day) {
        access.require(Right.DECIDE_CREDIT);
        var begins = Objects.requireNonNull(transaction.execute(status -> begin(day)));
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        var begun = begins.get();
        var all = sideBySide.all(customers.parts(AT_ONCE).iterator(), part -> assess(begun, day, part), AssessmentCount.NONE,
                AssessmentCount::plus);
        transaction.executeWithoutResult(status -> finish(day, all));
        return Optional.of(all);
    }

    /** @param moved of whom something has happened since the run before; null where all are to be looked at */
    private record Begun(CardVersion version, @Nullable Set<UUID> moved) {}

    private Optional<Begun> begin(LocalDate day) {
        var version = cards.inForce();
        var before = runs.before(day, version.number());
        var isLasting = day.equals(today.date()) && ledger.endsBy(day);
        return runs.begin(day, version.number(), isLasting)
                ? Optional.of(new Begun(version, isLasting ? before.map(this::moved).orElse(null) : null)) : Optional.empty();
    }

    private Set<UUID> moved(AssessmentRuns.Mark mark) {
        var moved = new HashSet<>(ledger.since(mark.id(), mark.moment()));
        moved.addAll(ledger.customers(disputes.invoicesSince(mark.moment())));
        return moved;
    }

    /** Where another run was there first, what it wrote is seen the second time. */
    private AssessmentCount assess(Begun begun, LocalDate day, CustomerParts.Part part) {
        try {
            return assessOnce(begun, day, part);
        } catch (DuplicateKeyException | PessimisticLockingFailureException another) {
            return assessOnce(begun, day, part);
        }
    }

    private AssessmentCount assessOnce(Begun begun, LocalDate day, CustomerParts.Part part) {
        return Objects.requireNonNull(transaction.execute(status -> assess(begun, day, part.customers(), part.range())));
    }

    private AssessmentCount assess(Begun begun, LocalDate day, List<UUID> some, IdRange range) {
        runs.share(day);
        var card = begun.version().card();
        var live = rows.looked(range);
        var anew = begun.moved() == null ? some : anew(card, day, some, range, live, begun.moved());
        var seen = assessor.see(card, day, anew, range, anew.size() > some.size() / MOST);
        var isSame = seen.stream().collect(Collectors.partitioningBy(each -> live.containsKey(each.customer())
                && live.get(each.customer()).assessment().saysAsMuchAs(each.assessment())));
        rows.look(Objects.requireNonNull(isSame.get(true)).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(live.get(each.customer())), Function.identity())));
        var news = Objects.requireNonNull(isSame.get(false)).stream().map(each -> NewAssessment.of(begun.version(), each,
                Optional.ofNullable(live.get(each.customer())).map(Live::assessment).orElse(null))).toList();
        rows.write(news);
        return new AssessmentCount(some.size(), news.size());
    }

    /** Of whom something has happened, or may be otherwise by now though nothing has. */
    private List<UUID> anew(Scorecard card, LocalDate day, List<UUID> some, IdRange range, Map<UUID, Live> live, Set<UUID> moved) {
        var steady = assessor.steady(card, day, some, range);
        return some.stream().filter(customer -> moved.contains(customer) || !live.containsKey(customer)
                || !live.get(customer).lasts(day, steady.getOrDefault(customer, ""))).toList();
    }

    private void finish(LocalDate day, AssessmentCount count) {
        runs.finish(day, count);
        if (count.written() > 0) {
            journal.record(AuditEvent.CUSTOMERS_ASSESSED, null, Details.none().with(Fact.DATE, day).with(Fact.COUNT, count.written()));
        }
    }

    /** @param written of those that were assessed */
    public record AssessmentCount(int assessed, int written) {

        static final AssessmentCount NONE = new AssessmentCount(0, 0);

        AssessmentCount plus(AssessmentCount other) {
            return new AssessmentCount(assessed + other.assessed, written + other.written);
        }
    }
}
