package com.duebook.receivables.list;

import java.util.Arrays;
import java.util.Locale;

/** Which invoices a list shows. */
public enum InvoiceSet {
    ALL("true"),
    DRAFT("i.state = 'DRAFT'"),
    OPEN("i.state = 'OPEN'"),
    OVERDUE("i.state = 'OPEN' and i.due_on < :today"),
    PARTLY("i.state = 'OPEN' and i.open_minor + i.credited_minor + i.written_off_minor < i.total_minor"),
    DISPUTED("i.state = 'OPEN' and i.disputed"),
    PAID("i.state = 'PAID' and not i.written_off_minor and not (i.credited_minor > 0 and i.credited_minor >= i.total_minor)"),
    CREDITED("i.state = 'PAID' and not i.written_off_minor and i.credited_minor > 0 and i.credited_minor >= i.total_minor"),
    WRITTEN_OFF("i.state = 'PAID' and i.written_off_minor > 0"),
    VOID("i.state = 'VOID'"),
    CREDIT("i.state = 'CREDIT'");

    private final String condition;

    InvoiceSet(String condition) {
        this.condition = condition;
    }

    /** As an address writes it. */
    public String key() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Whatever it does not know stands for all. */
    public static InvoiceSet of(String key) {
        return Arrays.stream(values()).filter(set -> set.key().equals(key)).findFirst().orElse(ALL);
    }

    String condition() {
        return condition;
    }

    /** What still wants money is worked off by due date, the rest read from the newest. */
    InvoiceSort usualSort() {
        return condition.contains("OPEN") ? InvoiceSort.DUE : InvoiceSort.NEWEST;
    }
}
