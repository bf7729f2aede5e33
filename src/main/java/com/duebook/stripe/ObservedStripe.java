package com.duebook.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Stripe's own way over HTTP, with the time that each call took. Its name holds no ids, nor where a test Stripe lives. */
@Component
class ObservedStripe extends HttpURLConnectionClient {

    private static final Pattern ID = Pattern.compile("/[a-z]+_(?=[^/]*[0-9A-Z])[^/]+");
    private static final Pattern BEFORE_VERSION = Pattern.compile("^.*?(?=/v[12]/)");

    private final ObservationRegistry observations;

    ObservedStripe(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        var path = BEFORE_VERSION.matcher(request.url().getPath()).replaceFirst("");
        var call = request.method() + " " + ID.matcher(path).replaceAll("/{id}");
        var observation = Observation.createNotStarted("duebook.stripe", observations)
                .contextualName("stripe " + call)
                .lowCardinalityKeyValue("call", call)
                .lowCardinalityKeyValue("status", "none");
        return observation.observeChecked(() -> {
            var response = super.request(request);
            observation.lowCardinalityKeyValue("status", String.valueOf(response.code()));
            return response;
        });
    }
}
