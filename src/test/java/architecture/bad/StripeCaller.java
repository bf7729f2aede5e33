package architecture.bad;

import com.stripe.StripeClient;

class StripeCaller {

    StripeClient client;
}
