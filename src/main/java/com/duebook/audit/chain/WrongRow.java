package com.duebook.audit.chain;

/**
 * A row of the books that is not what the journal sealed, or not what the ledger adds up to.
 *
 * @param table as the database names it
 * @param row its id, or the day that it sums up
 * @param stored what stands there now, in minor units; 0 where the row is not there any more
 */
public record WrongRow(String table, String row, long stored, Reason reason) {

    /** What is wrong with it. */
    public enum Reason {
        /** It says something else than when the journal sealed it. */
        CHANGED,
        /** Of those that were written together, some are missing, or others were put beside them. */
        NOT_AS_SEALED,
        /** It is not what the entries of the ledger add up to. */
        NOT_THE_LEDGERS
    }
}
