package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Guarantees and insured limits for tests. */
public final class Covers {

    private Covers() {}

    /** Of a bank, without an end. */
    public static NewCover guarantee(Money amount, LocalDate from) {
        return guarantee(amount, from, null);
    }

    public static NewCover guarantee(Money amount, LocalDate from, @Nullable LocalDate to) {
        return new NewCover(LimitScope.CUSTOMER, CoverKind.BANK_GUARANTEE, "Harbour Bank", "BG-1", amount.currency(), amount.minor(), 100,
                from, to, null, null, false, "", null);
    }

    /** Of which 90 % is covered. */
    public static NewCover insured(Money amount, LocalDate from, @Nullable LocalDate to) {
        return new NewCover(LimitScope.CUSTOMER, CoverKind.INSURANCE, "Credit Insurance plc", "P-77", amount.currency(), amount.minor(),
                90, from, to, 90, 60, true, "", null);
    }
}
