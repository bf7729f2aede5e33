package com.duebook.credit.check;

/** What a check came to. */
public enum CheckResult {
    PASSED,
    FAILED,
    /** It does not apply to this customer. */
    NOT_NEEDED
}
