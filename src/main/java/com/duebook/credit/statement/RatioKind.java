package com.duebook.credit.statement;

import static com.duebook.credit.statement.SheetLine.CURRENT_ASSETS;
import static com.duebook.credit.statement.SheetLine.CURRENT_LIABILITIES;
import static com.duebook.credit.statement.SheetLine.EQUITY;
import static com.duebook.credit.statement.SheetLine.INVENTORY;
import static com.duebook.credit.statement.SheetLine.TOTAL_ASSETS;
import static com.duebook.credit.statement.SheetLine.TOTAL_LIABILITIES;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import org.jspecify.annotations.Nullable;

/** What balance sheets are read for; each is a fact of its own, in whole per cent. */
public enum RatioKind {
    /** Liabilities to assets: the more, the weaker. */
    DEBT_RATIO(FactUnit.RATIO),
    /** Equity to assets. */
    EQUITY_RATIO(FactUnit.SHARE),
    /** Current assets to current liabilities: 100 is as much of both. */
    CURRENT_RATIO(FactUnit.SHARE),
    /** The same without inventory. */
    QUICK_RATIO(FactUnit.SHARE),
    /** Equity against the year before, where both are in one currency. */
    EQUITY_GROWTH(FactUnit.SHARE);

    private final FactKey fact;

    RatioKind(FactUnit unit) {
        fact = new FactKey(name(), unit);
    }

    public FactKey fact() {
        return fact;
    }

    /** @param before of the year before; null where it is not known */
    public Ratio of(BalanceSheet sheet, @Nullable BalanceSheet before) {
        var lines = sheet.lines();
        return switch (this) {
            case DEBT_RATIO -> Ratio.of(lines.get(TOTAL_LIABILITIES), lines.get(TOTAL_ASSETS));
            case EQUITY_RATIO -> Ratio.of(lines.get(EQUITY), lines.get(TOTAL_ASSETS));
            case CURRENT_RATIO -> Ratio.of(lines.get(CURRENT_ASSETS), lines.get(CURRENT_LIABILITIES));
            case QUICK_RATIO -> Ratio.of(less(lines.get(CURRENT_ASSETS), lines.get(INVENTORY)), lines.get(CURRENT_LIABILITIES));
            case EQUITY_GROWTH -> before == null || !before.currency().equals(sheet.currency()) ? Ratio.UNTOLD
                    : Ratio.of(less(lines.get(EQUITY), before.lines().get(EQUITY)), before.lines().get(EQUITY));
        };
    }

    private static @Nullable Long less(@Nullable Long whole, @Nullable Long part) {
        return whole == null || part == null ? null : Long.valueOf(whole - part);
    }
}
