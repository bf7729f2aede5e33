package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceStatus;
import com.duebook.ui.Tone;

/** How each status feels. */
final class StatusTones {

    private StatusTones() {}

    static Tone of(InvoiceStatus status) {
        return switch (status) {
            case OVERDUE -> Tone.BAD;
            case PARTLY_PAID -> Tone.WARNING;
            case PAID -> Tone.GOOD;
            case DRAFT, OPEN, CREDITED, WRITTEN_OFF, VOID, CREDIT_NOTE -> Tone.NEUTRAL;
        };
    }

    static String key(InvoiceStatus status) {
        return "receivables.status." + status;
    }
}
