package com.duebook.credit.score;

import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.CustomerParts;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Assesses all customers, part by part, each part in a transaction of its own and with as many statements as any other. What
 * says no more than the row before is not written, so a run that was cut off goes on where it was.
 */
@Service
public class AssessAll {

    /** Customers: memory stays flat however many there are, and no statement takes long where the machine is busy. */
    private static final int AT_ONCE = 2_000;

    private final Scorecards cards;
    private final Assessor assessor;
    private final AssessmentRows rows;
    private final AssessmentRuns runs;
    private final CustomerParts customers;
    private final Access access;
    private final Journal journal;
    private final TransactionTemplate transaction;

    AssessAll(Scorecards cards, Assessor assessor, AssessmentRows rows, AssessmentRuns runs, CustomerParts customers, Access access,
            Journal journal, TransactionTemplate transaction) {
        this.cards = cards;
        this.assessor = assessor;
        this.rows = rows;
        this.runs = runs;
        this.customers = customers;
        this.access = access;
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
        var count = AssessmentCount.NONE;
        var behind = IdRange.ALL.behind();
        for (var part = customers.after(behind, AT_ONCE); !part.isEmpty(); part = customers.after(behind, AT_ONCE)) {
            var some = part;
            var range = new IdRange(behind, some.getLast());
            count = count.plus(Objects.requireNonNull(transaction.execute(status -> assess(begun, day, some, range))));
            behind = some.getLast();
        }
        var all = count;
        transaction.executeWithoutResult(status -> finish(day, all));
        return Optional.of(all);
    }

    private Optional<CardVersion> begin(LocalDate day) {
        var version = cards.inForce();
        return runs.begin(day, version.number()) ? Optional.of(version) : Optional.empty();
    }

    private AssessmentCount assess(CardVersion version, LocalDate day, List<UUID> some, IdRange range) {
        runs.lock(day);
        var live = rows.live(range);
        var news = assessor.of(version.card(), day, some, range).stream()
                .filter(each -> !live.containsKey(each.facts().customer()) || !live.get(each.facts().customer()).saysAsMuchAs(each))
                .map(each -> NewAssessment.of(version, each, live.get(each.facts().customer())))
                .toList();
        rows.write(news);
        return new AssessmentCount(some.size(), news.size());
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
