package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.money.Money;
import java.util.Map;

/**
 * Which amounts Stripe takes, in its own units. Its minimum is that of the account's settlement currency, which nobody
 * tells us; the one of the amount's own currency is right where both are the same, and near it elsewhere.
 *
 * @see <a href="https://docs.stripe.com/currencies">Supported currencies: minimum and maximum charge amounts</a>
 */
final class StripeLimits {

    private static final Map<String, Long> LEAST = Map.ofEntries(
            Map.entry("USD", 50L), Map.entry("AED", 200L), Map.entry("AUD", 50L), Map.entry("BRL", 50L),
            Map.entry("CAD", 50L), Map.entry("CHF", 50L), Map.entry("CZK", 1_500L), Map.entry("DKK", 250L),
            Map.entry("EUR", 50L), Map.entry("GBP", 30L), Map.entry("HKD", 400L), Map.entry("HUF", 17_500L),
            Map.entry("INR", 50L), Map.entry("JPY", 50L), Map.entry("MXN", 1_000L), Map.entry("MYR", 200L),
            Map.entry("NOK", 300L), Map.entry("NZD", 50L), Map.entry("PLN", 200L), Map.entry("RON", 200L),
            Map.entry("SEK", 300L), Map.entry("SGD", 50L), Map.entry("THB", 1_000L));

    private static final Map<String, Long> MOST = Map.of(
            "IDR", 999_999_999_999L, "INR", 999_999_999L, "LBP", 99_999_999_999_999L,
            "COP", 9_999_999_999_999L, "HUF", 9_999_999_999_999L, "JPY", 9_999_999_999L);
    private static final long MOST_ELSEWHERE = 99_999_999;

    private StripeLimits() {}

    static boolean allow(Money money) {
        var code = money.currency().getCurrencyCode();
        try {
            var amount = StripeAmounts.toStripe(money);
            return amount >= LEAST.getOrDefault(code, 1L) && amount <= MOST.getOrDefault(code, MOST_ELSEWHERE);
        } catch (GatewayRefused notToBeWritten) {
            return false;
        }
    }
}
