package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import java.util.regex.Pattern;

/**
 * Ids that Stripe gives: a prefix, an underscore, and letters, digits or underscores, at most 255 characters in all. They
 * are put into paths, headers and columns of ASCII, so nothing else is taken for one.
 *
 * @see <a href="https://docs.stripe.com/upgrades#what-changes-does-stripe-consider-to-be-backward-compatible">Their length</a>
 */
final class StripeIds {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,14}_[A-Za-z0-9_]{1,240}");

    private StripeIds() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws GatewayRefused before anything is asked of Stripe */
    static String checked(String text) {
        if (!isOne(text)) {
            throw new GatewayRefused("this is no id of Stripe's");
        }
        return text;
    }
}
