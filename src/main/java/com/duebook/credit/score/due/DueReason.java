package com.duebook.credit.score.due;

import com.duebook.credit.stale.StaleInputs;

/** Why a customer's credit wants somebody's attention. */
public enum DueReason {
    /** Something in the credit file is to be asked for again. */
    INPUTS(false, "c.id in (select t.customer_id from " + StaleInputs.table() + " t)"),
    /** The customer has answered what it was asked, and nobody has looked at it yet. */
    ANSWERED(false, "c.id in (select r.customer_id from data_request r"
            + " where r.tenant_id = :tenant and r.ended_at is null and r.answered_at is not null)"),
    /** Within the next two weeks. */
    RUNS_OUT(true, "a.valid_until >= :day and a.valid_until <= :soon"),
    /** It has run out, or came of a scorecard that is not in force any more. */
    STALE(true, "(a.valid_until < :day or a.card <> (select max(s.n) from credit_scorecard s where s.tenant_id = :tenant))"),
    /** Something that the card asks for is not known, and it lost points by it or is in no class. */
    MISSING(true, "(a.class = '' or a.points regexp '\"most\": [1-9][0-9]*, \"missing\": true')"),
    /** There is no assessment. */
    NEVER(false, "a.customer_id is null");

    private final boolean ofAssessed;
    private final String condition;

    DueReason(boolean ofAssessed, String condition) {
        this.ofAssessed = ofAssessed;
        this.condition = condition;
    }

    /** Whether whoever has no assessment is left out. */
    boolean isOfAssessed() {
        return ofAssessed;
    }

    /** Of a customer {@code c} and its assessment {@code a}; wants {@code :day}, {@code :soon} and those of stale inputs. */
    String condition() {
        return condition;
    }
}
