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
    PAID("i.state = 'PAID' and not (" + Sql.GIVEN_UP + ") and not (" + Sql.TAKEN_BACK + ")"),
    CREDITED("i.state = 'PAID' and not (" + Sql.GIVEN_UP + ") and " + Sql.TAKEN_BACK),
    WRITTEN_OFF("i.state = 'PAID' and " + Sql.GIVEN_UP),
    VOID("i.state = 'VOID'"),
    CREDIT("i.state = 'CREDIT'");

    /** As {@link com.duebook.receivables.InvoiceStatus#settled} has it. */
    private static final class Sql {

        private static final String TAKEN_BACK = "i.credited_minor > 0 and i.credited_minor + i.written_off_minor >= i.total_minor";
        private static final String GIVEN_UP = "i.written_off_minor > 0 and i.written_off_minor >= "
                + "case when i.credited_minor + i.written_off_minor < i.total_minor "
                + "then i.total_minor - i.credited_minor - i.written_off_minor else i.credited_minor end";
    }

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

    /** Of an invoice {@code i}. */
    public String condition() {
        return condition;
    }

    /** What still wants money is worked off by due date, the rest read from the newest. */
    InvoiceSort usualSort() {
        return condition.contains("OPEN") ? InvoiceSort.DUE : InvoiceSort.NEWEST;
    }
}
