package com.duebook.tenancy;

import static com.duebook.tenancy.Right.*;

import java.util.EnumSet;
import java.util.Set;

/** Each role's rights: the only such table, asked by services, mirrored by menus and printed in the README. */
public enum Role {
    OWNER(EnumSet.allOf(Right.class)),
    ADMIN(EnumSet.complementOf(EnumSet.of(OWN))),
    FINANCE(EnumSet.of(READ, EXPORT, READ_JOURNAL, EDIT_CUSTOMERS, EDIT_INVOICES, ISSUE, CREDIT, WRITE_OFF, DISPUTE,
            EDIT_PAYMENTS, REFUND, IMPORT, HANDLE_ALERTS, EDIT_RATES),
            EnumSet.of(DECIDE_CREDIT)),
    /** Watches who owes how much for how long; moves no money. */
    CREDIT_MANAGER(EnumSet.of(READ, EXPORT, READ_JOURNAL, EDIT_CUSTOMERS, DISPUTE, IMPORT, HANDLE_ALERTS, EDIT_RULES, DECIDE_CREDIT,
            EDIT_RATES),
            EnumSet.of(CREDIT, WRITE_OFF)),
    /** Sells and invoices; takes nothing back alone that was issued. */
    SALES(EnumSet.of(READ, EXPORT, EDIT_CUSTOMERS, EDIT_INVOICES, ISSUE, HANDLE_ALERTS),
            EnumSet.of(CREDIT, WRITE_OFF, DISPUTE, DECIDE_CREDIT)),
    SERVICE(EnumSet.of(READ, EDIT_CUSTOMERS)),
    /** Reads and exports all, changes nothing. */
    AUDITOR(EnumSet.of(READ, EXPORT, READ_JOURNAL));

    private final Set<Right> rights;
    private final Set<Right> asks;

    Role(Set<Right> rights) {
        this(rights, Set.of());
    }

    /** @param asks what it may do once somebody who has the right confirms */
    Role(Set<Right> rights, Set<Right> asks) {
        this.rights = Set.copyOf(rights);
        this.asks = Set.copyOf(asks);
    }

    public Set<Right> rights() {
        return rights;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Alone, or with a second person. */
    public boolean mayAsk(Right right) {
        return may(right) || asks.contains(right);
    }
}
