package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A limit that somebody wants.
 *
 * @param minor in minor units; null for unlimited, 0 for cash before delivery, both for an own limit only
 * @param to the last day, null for none; a temporary one needs it
 * @param reason at most 500 characters
 * @param instead whether it ends those of its kind that run when it begins; else it must not overlap them
 */
public record NewLimit(
        LimitScope scope, LimitKind kind, Currency currency, @Nullable Long minor, LocalDate from, @Nullable LocalDate to, String reason,
        boolean instead) {

    public static final int LONGEST = 500;
    private static final long MOST = 1_000_000_000_000_000L;

    /** The customer's own, from a day on, instead of what it had. */
    public static NewLimit own(Money amount, LocalDate from, String reason) {
        return new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, amount.currency(), amount.minor(), from, null, reason, true);
    }

    /** Null for unlimited. */
    public @Nullable Money amount() {
        return minor == null ? null : Money.of(minor, currency);
    }

    void check(LocalDate today) {
        checkReason(reason);
        if (kind.isCover()) {
            throw new Refusal("credit.limit.refusal.cover");
        }
        if (minor != null && minor > MOST) {
            throw new Refusal("credit.limit.refusal.amount.tooMuch", MoneyFormat.worded(Money.of(MOST, currency)));
        }
        if (minor == null ? !kind.isAlone() : minor < 0 || minor == 0 && !kind.isAlone()) {
            throw new Refusal("credit.limit.refusal.amount");
        }
        if (to == null && kind == LimitKind.TEMPORARY) {
            throw new Refusal("credit.limit.refusal.until");
        }
        if (to != null && (to.isBefore(from) || to.isBefore(today))) {
            throw new Refusal("credit.limit.refusal.over");
        }
    }

    static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("credit.limit.refusal.reason", LONGEST);
        }
    }
}
