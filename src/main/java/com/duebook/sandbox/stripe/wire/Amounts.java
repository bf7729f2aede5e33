package com.duebook.sandbox.stripe.wire;

import java.util.Set;

/** What Stripe accepts as an amount, see its page "Supported currencies". */
public final class Amounts {

    private static final Set<String> ZERO_DECIMAL = Set.of("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga",
            "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf");
    private static final Set<String> THREE_DECIMAL = Set.of("bhd", "jod", "kwd", "omr", "tnd");
    /** Written with two decimals that must both be zero. */
    private static final Set<String> WHOLE = Set.of("isk", "ugx");
    private static final long MOST = 99_999_999;

    private Amounts() {}

    public static long checked(long amount, String currency, String param) {
        if (!currency.matches("[a-z]{3}")) {
            throw StripeError.invalid("parameter_invalid_string", "currency", "Invalid currency: " + currency);
        }
        if (amount < least(currency)) {
            throw StripeError.invalid("amount_too_small", param, "Amount is below the minimum charge.");
        }
        if (amount > MOST) {
            throw StripeError.invalid("amount_too_large", param, "Amount must be no more than 999,999.99.");
        }
        if (amount % step(currency) != 0) {
            throw StripeError.invalid("parameter_invalid_integer", param,
                    "Invalid amount for " + currency + ": must be divisible by " + step(currency) + ".");
        }
        return amount;
    }

    public static int decimals(String currency) {
        return ZERO_DECIMAL.contains(currency) ? 0 : THREE_DECIMAL.contains(currency) ? 3 : 2;
    }

    private static long least(String currency) {
        return ZERO_DECIMAL.contains(currency) ? 1 : 50;
    }

    private static long step(String currency) {
        return THREE_DECIMAL.contains(currency) ? 10 : WHOLE.contains(currency) ? 100 : 1;
    }
}
