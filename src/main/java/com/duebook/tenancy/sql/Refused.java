package com.duebook.tenancy.sql;

/** Ends the reading of a statement that must not be sent. */
class Refused extends RuntimeException {

    Refused(String reason) {
        super(reason, null, false, false);
    }
}
