package com.duebook.credit.statement;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer's figures at the end of a year.
 *
 * @param lines in minor units; what is not told is left out
 */
public record BalanceSheet(LocalDate yearEnd, Currency currency, Map<SheetLine, Long> lines) {

    private static final long MOST = 1_000_000_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

    public BalanceSheet {
        lines = Map.copyOf(lines);
    }

    /** Null where it is not told. */
    public @Nullable Money of(SheetLine line) {
        var minor = lines.get(line);
        return minor == null ? null : Money.of(minor, currency);
    }

    /** @throws Refusal that says by how much, where the sums don't add up or a part is more than its whole */
    public void check(LocalDate today) {
        if (yearEnd.isAfter(today) || yearEnd.isBefore(FIRST)) {
            throw new Refusal("credit.statement.refusal.yearEnd", FIRST, today);
        }
        for (var line : SheetLine.values()) {
            check(line);
        }
        var assets = told(SheetLine.TOTAL_ASSETS);
        var financed = told(SheetLine.EQUITY) + told(SheetLine.TOTAL_LIABILITIES);
        if (assets != financed) {
            throw new Refusal(assets > financed ? "credit.statement.refusal.sum.over" : "credit.statement.refusal.sum.under",
                    worded(assets), worded(financed), worded(Math.abs(assets - financed)));
        }
        for (var line : SheetLine.values()) {
            checkPart(line);
        }
        checkLiquid();
    }

    private void check(SheetLine line) {
        var minor = lines.get(line);
        if (minor == null && line.isNeeded()) {
            throw new Refusal("credit.statement.refusal.missing." + line);
        }
        if (minor != null && (Math.abs(minor) > MOST || minor < 0 && !line.mayBeNegative())) {
            throw new Refusal("credit.statement.refusal.amount." + line, worded(MOST));
        }
    }

    private void checkPart(SheetLine line) {
        var part = lines.get(line);
        var whole = line.whole() == null ? null : lines.get(line.whole());
        if (part != null && whole != null && part > whole) {
            throw new Refusal("credit.statement.refusal.part." + line, worded(part - whole));
        }
    }

    private void checkLiquid() {
        var whole = lines.getOrDefault(SheetLine.CURRENT_ASSETS, told(SheetLine.TOTAL_ASSETS));
        var both = lines.getOrDefault(SheetLine.INVENTORY, 0L) + lines.getOrDefault(SheetLine.CASH, 0L);
        if (both > whole) {
            throw new Refusal("credit.statement.refusal.part.LIQUID", worded(both - whole));
        }
    }

    private long told(SheetLine line) {
        return Objects.requireNonNull(lines.get(line));
    }

    private Object worded(long minor) {
        return MoneyFormat.worded(Money.of(minor, currency));
    }
}
