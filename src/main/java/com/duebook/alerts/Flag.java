package com.duebook.alerts;

import java.util.UUID;

/** A rule's word on a customer. */
record Flag(UUID rule, Severity severity, Finding finding) {

    AlertKey key() {
        return new AlertKey(rule, finding.customer());
    }
}
