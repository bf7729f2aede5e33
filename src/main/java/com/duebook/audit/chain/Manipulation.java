package com.duebook.audit.chain;

/** What somebody did to a journal behind Duebook's back. */
public enum Manipulation {
    /** An entry says something else than when it was written. */
    EDITED,
    /** Entries are missing before others. */
    DELETED,
    /** Two entries stand in each other's place. */
    SWAPPED,
    /** The last entries are missing. */
    TAIL_CUT,
    /** Nothing is left. */
    ALL_DELETED,
    /** The chain is whole, but it is not the one whose head was exported. */
    REWRITTEN,
    /** The entries are whole; the row that says where they end is not. */
    HEAD_CHANGED
}
