package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceStatus;
import com.duebook.ui.Tone;

/** How each status feels. */
final class StatusTones {

    private StatusTones() {}

    static Tone of(InvoiceStatus status) {
        return switch (status) {
            case OVERDUE -> Tone.ACT;
            case DRAFT, OPEN, PARTLY_PAID, CREDIT_NOTE -> Tone.NEUTRAL;
            case PAID, CREDITED, WRITTEN_OFF, VOID -> Tone.QUIET;
        };
    }

    static String key(InvoiceStatus status) {
        return "receivables.status." + status;
    }
}
