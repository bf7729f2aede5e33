package com.duebook.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/** A server that takes no changes any more was replaced by another one: its connections are not used again. */
public class NoLongerPrimary implements SQLExceptionOverride {

    /** Started read-only or made so (1290), read-only mode (1836), read-only transactions only (1792). */
    private static final Set<Integer> REFUSALS = Set.of(1290, 1836, 1792);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return REFUSALS.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
