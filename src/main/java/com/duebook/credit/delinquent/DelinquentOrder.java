package com.duebook.credit.delinquent;

/** What the register is sorted by. */
public enum DelinquentOrder {
    /** By amount at the workspace's rates; currencies without a rate come last. */
    LARGEST,
    /** By length of arrears. */
    LONGEST
}
