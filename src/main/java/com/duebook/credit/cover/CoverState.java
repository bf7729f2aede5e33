package com.duebook.credit.cover;

/** How a guarantee or insured limit stands on a day. */
public enum CoverState {
    HOLDS,
    /** It holds, and lapses within a month. */
    SOON,
    /** Its first day is still to come. */
    LATER,
    LAPSED
}
