package architecture.bad;

import com.stripe.Stripe;

class GlobalStripeKey {

    void use(String key) {
        Stripe.apiKey = key;
    }
}
