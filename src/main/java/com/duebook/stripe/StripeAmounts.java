package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts as Stripe writes them. Its number of decimals is not always the currency's own: MGA has two but is written
 * with none, ISK and UGX have none but are written with two, and three-decimal amounts must end in 0.
 *
 * @see <a href="https://docs.stripe.com/currencies">Supported currencies: zero-decimal, three-decimal, special cases</a>
 */
final class StripeAmounts {

    private static final Set<String> ZERO_DECIMAL = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMAL = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmounts() {}

    /** @throws GatewayRefused when Stripe has no way to write this amount; it is never rounded */
    static long toStripe(Money money) {
        try {
            var amount = money.amount().movePointRight(decimals(money.currency())).longValueExact();
            if (THREE_DECIMAL.contains(money.currency().getCurrencyCode()) && amount % 10 != 0) {
                throw new GatewayRefused("Stripe takes " + money.currency() + " in steps of ten: " + money);
            }
            return amount;
        } catch (ArithmeticException e) {
            throw new GatewayRefused("Stripe cannot express " + money);
        }
    }

    /**
     * @param currency in Stripe's lower case
     * @throws ArithmeticException when the amount has more decimals than the currency
     */
    static Money fromStripe(long amount, String currency) {
        var known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        return Money.exactly(BigDecimal.valueOf(amount, decimals(known)), known);
    }

    private static int decimals(Currency currency) {
        var code = currency.getCurrencyCode();
        return ZERO_DECIMAL.contains(code) ? 0 : THREE_DECIMAL.contains(code) ? 3 : 2;
    }
}
