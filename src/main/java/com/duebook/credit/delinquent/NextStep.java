package com.duebook.credit.delinquent;

/** What somebody who looks after receivables does next. */
public enum NextStep {
    ANSWER_DISPUTE,
    /** Say what it takes to buy again. */
    SEND_UNLOCK_QUOTE,
    REMIND,
    CALL,
    /** Agency, court, plan or write-off. */
    DECIDE;

    /** From so many days on letters have not helped. */
    static final int CALL_FROM = 31;

    static final int DECIDE_FROM = 91;

    static NextStep of(Stage stage, long daysLate, boolean anyDisputed) {
        if (anyDisputed) {
            return ANSWER_DISPUTE;
        }
        if (stage == Stage.STOP || daysLate >= DECIDE_FROM) {
            return DECIDE;
        }
        if (stage == Stage.HOLD) {
            return SEND_UNLOCK_QUOTE;
        }
        return daysLate >= CALL_FROM ? CALL : REMIND;
    }
}
