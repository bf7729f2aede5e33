package com.duebook.credit.policy;

/** What happens to what a limit has no room for. */
public enum OverLimit {
    BLOCK,
    /** It goes on, and the journal says so. */
    WARN,
    /** It waits for somebody who decides on credit. */
    APPROVE
}
