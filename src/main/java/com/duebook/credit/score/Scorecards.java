package com.duebook.credit.score;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The workspace's scorecard: a change is a new version, and the old ones stay for whatever was assessed by them. */
@Service
public class Scorecards {

    private final CardRows rows;
    private final DefaultCard usual;
    private final Access access;
    private final Journal journal;

    Scorecards(CardRows rows, DefaultCard usual, Access access, Journal journal) {
        this.rows = rows;
        this.usual = usual;
        this.access = access;
        this.journal = journal;
    }

    /** In force; where none was ever set, version 1 is that of general business. */
    @Transactional(readOnly = true)
    public CardVersion current() {
        access.require(Right.READ);
        return rows.latest().orElseGet(this::first);
    }

    /** The latest first; none where none was set or used yet. */
    @Transactional(readOnly = true)
    public List<CardVersion> versions() {
        access.require(Right.READ);
        return rows.all();
    }

    /** Who put which in force and when, the latest first. */
    @Transactional(readOnly = true)
    public List<PastVersion> history() {
        access.require(Right.READ);
        return rows.history();
    }

    /**
     * @param before the number of the version that the edit began with
     * @return the new version, or the one before where nothing is different
     * @throws OptimisticLockingFailureException when somebody else changed it since
     */
    @Transactional
    public CardVersion replace(int before, Scorecard after) {
        access.require(Right.EDIT_RULES);
        var current = inForce();
        if (current.number() != before) {
            throw new OptimisticLockingFailureException("the scorecard was changed by somebody else");
        }
        if (current.card().equals(after)) {
            return current;
        }
        return set(new CardVersion(before + 1, after));
    }

    /** What a new workspace begins with. */
    @Transactional
    public void adopt(Scorecard card) {
        access.require(Right.EDIT_RULES);
        var latest = rows.latest();
        if (latest.map(CardVersion::card).filter(card::equals).isEmpty()) {
            set(new CardVersion(latest.map(CardVersion::number).orElse(0) + 1, card));
        }
    }

    /** Kept before anything is assessed by it. */
    @Transactional(propagation = Propagation.MANDATORY)
    CardVersion inForce() {
        return rows.latest().orElseGet(() -> {
            rows.addFirst(first());
            return rows.latest().orElseThrow();
        });
    }

    Optional<Scorecard> set() {
        return rows.latest().map(CardVersion::card);
    }

    private CardVersion first() {
        return new CardVersion(1, usual.card());
    }

    private CardVersion set(CardVersion version) {
        rows.add(version);
        journal.record(AuditEvent.SCORECARD_CHANGED, null, Details.none().with(Fact.NUMBER, version.number()));
        return version;
    }

    public record PastVersion(int number, Instant madeAt, String madeBy) {}

    /** @param number from 1 */
    public record CardVersion(int number, Scorecard card) {}
}
