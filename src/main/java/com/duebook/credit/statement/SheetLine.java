package com.duebook.credit.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of a balance sheet, in the order in which it is written. */
public enum SheetLine {
    TOTAL_ASSETS(true, null),
    CURRENT_ASSETS(false, TOTAL_ASSETS),
    INVENTORY(false, CURRENT_ASSETS),
    CASH(false, CURRENT_ASSETS),
    EQUITY(true, null),
    TOTAL_LIABILITIES(true, null),
    CURRENT_LIABILITIES(false, TOTAL_LIABILITIES),
    SALES(false, null),
    PROFIT(false, null);

    private final boolean needed;
    private final @Nullable SheetLine whole;

    SheetLine(boolean needed, @Nullable SheetLine whole) {
        this.needed = needed;
        this.whole = whole;
    }

    public boolean isNeeded() {
        return needed;
    }

    boolean mayBeNegative() {
        return this == EQUITY || this == PROFIT;
    }

    /** What it is a part of; null for none. */
    @Nullable
    SheetLine whole() {
        return whole;
    }

    /** As files call it, such as {@code total_assets}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
