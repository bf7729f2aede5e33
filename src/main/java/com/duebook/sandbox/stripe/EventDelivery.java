package com.duebook.sandbox.stripe;

import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Posts a signed event to one endpoint, again and again with growing gaps, for three days. */
@InSandbox
@Component
class EventDelivery implements WorkHandler {

    static final String KIND = "sandbox.deliver";
    /** The target that stands for the platform's own endpoint; the others are endpoint ids. */
    static final String PLATFORM = "platform";

    private static final Duration GIVES_UP = Duration.ofDays(3);

    private final SandboxApi api;
    private final SandboxObjects objects;
    private final SandboxSettings settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    EventDelivery(SandboxApi api, SandboxObjects objects, SandboxSettings settings, Clock clock) {
        this.api = api;
        this.objects = objects;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param subject event and target, with a blank between them */
    @Override
    public void run(String subject) {
        var parts = subject.split(" ");
        var event = api.inTransaction(() -> objects.find(parts[0])).orElseThrow();
        var age = Duration.between(Instant.ofEpochSecond(event.number("created")), clock.instant());
        if (age.compareTo(GIVES_UP) < 0 && !isTaken(request(event, parts[1]))) {
            throw new TryLater("the webhook did not take " + event.id(), age.plusSeconds(10));
        }
    }

    private HttpRequest request(SandboxObject event, String target) {
        var endpoint = target.equals(PLATFORM) ? null : api.inTransaction(() -> objects.find(target)).orElseThrow();
        var body = Json.write(event.body());
        var secret = endpoint == null ? settings.webhookSecret() : endpoint.text("secret");
        return HttpRequest.newBuilder(URI.create(endpoint == null ? settings.webhookAddress() : endpoint.text("url")))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", Signature.of(body, secret, clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private boolean isTaken(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
