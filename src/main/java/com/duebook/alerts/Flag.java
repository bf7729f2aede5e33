package com.duebook.alerts;

import com.duebook.alerts.telling.Telling;
import java.util.UUID;

/** A rule's word on a customer, and whom it is told. */
record Flag(UUID rule, Severity severity, Finding finding, Telling telling) {

    Flag(UUID rule, Severity severity, Finding finding) {
        this(rule, severity, finding, Telling.USUAL);
    }

    /** A customer has at most one live alert per rule. */
    record Key(UUID rule, UUID customer) {}

    Key key() {
        return new Key(rule, finding.customer());
    }
}
