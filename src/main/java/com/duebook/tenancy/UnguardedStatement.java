package com.duebook.tenancy;

/** SQL that the guard did not let through: always a defect of ours. */
public class UnguardedStatement extends IllegalStateException {

    UnguardedStatement(String reason, String sql) {
        super(reason + ": " + sql);
    }
}
