package com.duebook.cluster.load;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Brings Stripe's events to the webhook, signed as Stripe signs them. */
public final class Courier {

    /** No answer at all: the line broke, or nobody listened. */
    public static final int NONE = 0;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final URI webhook;
    private final String secret;
    private final UUID workspace;

    public Courier(URI webhook, String secret, UUID workspace) {
        this.webhook = webhook;
        this.secret = secret;
        this.workspace = workspace;
    }

    /** "This checkout is complete", under an id that follows from it. @return the status of the answer */
    public int deliver(String session) throws InterruptedException {
        try {
            return http.send(request(body(session)), BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            return NONE;
        }
    }

    public String body(String session) {
        return """
                {"id":"evt_%1$s","object":"event","api_version":"2026-07-29.dahlia","created":%3$d,"livemode":false,\
                "type":"checkout.session.completed","account":"acct_%2$s","data":{"object":{"id":"%1$s","object":"checkout.session"}}}"""
                .formatted(session, workspace.toString().replace("-", ""), Instant.now().getEpochSecond());
    }

    public String signature(String body) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, Instant.now().getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(webhook).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", signature(body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
