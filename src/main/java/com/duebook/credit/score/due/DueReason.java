package com.duebook.credit.score.due;

/** Why an assessment wants somebody's attention. */
public enum DueReason {
    /** Within the next two weeks. */
    RUNS_OUT("a.valid_until >= :day and a.valid_until <= :soon"),
    /** It has run out, or came of a scorecard that is not in force any more. */
    STALE("(a.valid_until < :day or a.card <> (select max(s.n) from credit_scorecard s where s.tenant_id = :tenant))"),
    /** Something that the card asks for is not known, and it lost points by it. */
    MISSING("a.points regexp '\"most\": [1-9][0-9]*, \"missing\": true'");

    private final String condition;

    DueReason(String condition) {
        this.condition = condition;
    }

    /** Of a row {@code a}; wants {@code :day} and {@code :soon}. */
    String condition() {
        return condition;
    }
}
