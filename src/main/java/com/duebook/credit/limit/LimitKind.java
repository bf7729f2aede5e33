package com.duebook.credit.limit;

/** Where credit comes from; what is in force of all kinds adds up. */
public enum LimitKind {
    /** What the workspace risks itself. */
    OWN,
    /** What others vouch for on top. */
    GUARANTEED,
    /** What a credit insurer covers on top. */
    INSURED,
    /** On top for a while. */
    TEMPORARY;

    boolean isAlone() {
        return this == OWN;
    }

    /** Whether it comes from the register of guarantees and insured limits, where several may hold at once. */
    public boolean isCover() {
        return this == GUARANTEED || this == INSURED;
    }
}
