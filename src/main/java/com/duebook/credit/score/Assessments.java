package com.duebook.credit.score;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.customers.CustomerNames;
import com.duebook.facts.FactJson;
import com.duebook.ledger.open.OverdueItems;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one customer is assessed as, why, what would change it, and what it was assessed as before. */
@Service
public class Assessments {

    /** Whoever has more than these overdue is told what the first of them bring. */
    private static final int MOST_ITEMS = 1_000;

    private final Scorecards cards;
    private final CardRows versions;
    private final Assessor assessor;
    private final AssessCustomer assess;
    private final AssessmentRows rows;
    private final OverrideRows overrides;
    private final OverdueItems overdue;
    private final CreditStandings standings;
    private final CustomerNames names;
    private final FactJson json;
    private final Access access;
    private final Today today;
    private final Journal journal;

    Assessments(Scorecards cards, CardRows versions, Assessor assessor, AssessCustomer assess, AssessmentRows rows, OverrideRows overrides,
            OverdueItems overdue, CreditStandings standings, CustomerNames names, FactJson json, Access access, Today today,
            Journal journal) {
        this.cards = cards;
        this.versions = versions;
        this.assessor = assessor;
        this.assess = assess;
        this.rows = rows;
        this.overrides = overrides;
        this.overdue = overdue;
        this.standings = standings;
        this.names = names;
        this.json = json;
        this.access = access;
        this.today = today;
        this.journal = journal;
    }

    /** @throws NotFound when there is no such customer */
    @Transactional(readOnly = true)
    public AssessmentView of(UUID customer) {
        access.require(Right.READ);
        if (names.of(List.of(customer)).find(customer).isEmpty()) {
            throw new NotFound();
        }
        var version = cards.current();
        var now = assessor.of(version.card(), today.date(), customer);
        var whatIf = new WhatIf(version.card(), now);
        var there = standings.of(customer);
        var improvements = Stream.concat(whatIf.paying(overdue.of(customer, today.date(), MOST_ITEMS),
                paid -> there.stream().flatMap(standing -> standing.usedShare(paid).stream()).max(Comparator.naturalOrder())).stream(),
                whatIf.reaching().stream()).toList();
        return new AssessmentView(version, now, overrides.inForce(customer, today.date()), rows.of(customer), improvements);
    }

    /** What was kept for a day, worked out anew from the facts as they were known then, by the version of then. */
    @Transactional(readOnly = true)
    public Optional<Assessment> recomputed(UUID customer, LocalDate day) {
        access.require(Right.READ);
        return rows.of(customer, day).map(kept -> versions.of(kept.assessment().card()).orElseThrow().card()
                .assess(json.read(customer, kept.assessment().day(), kept.facts())));
    }

    /**
     * A class that a customer came to be in.
     *
     * @param className empty where too little was known to put it into one
     * @param by who set it; null where its assessment put it there
     * @param reason of whoever set it; empty where nobody did
     */
    public record ClassChange(Instant at, String className, @Nullable String by, String reason) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ClassChange> classes(UUID customer, int most) {
        access.require(Right.READ);
        return rows.classes(customer, most);
    }

    /** As it was kept, whatever a person has decided over it. In one statement. */
    @Transactional(readOnly = true)
    public Optional<StoredAssessment> last(UUID customer) {
        access.require(Right.READ);
        return rows.live(customer);
    }

    /** What each is assessed as, or set to by hand, today; those that are in no class are left out. In one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, String> classes(Collection<UUID> customers) {
        access.require(Right.READ);
        return customers.isEmpty() ? Map.of() : rows.classes(customers);
    }

    /** Whose class a person has set, as it holds today. In one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, ClassOverride> setByHand(Collection<UUID> customers) {
        access.require(Right.READ);
        return customers.isEmpty() ? Map.of() : overrides.inForce(customers, today.date());
    }

    /** Now, after something large has happened to it. @throws NotFound when there is no such customer */
    @Transactional
    public boolean assess(UUID customer) {
        access.require(Right.DECIDE_CREDIT);
        var isWritten = assess.today(customer);
        if (isWritten) {
            journal.record(AuditEvent.CUSTOMERS_ASSESSED, customer, Details.none().with(Fact.DATE, today.date()).with(Fact.COUNT, 1));
        }
        return isWritten;
    }
}
