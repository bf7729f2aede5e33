package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stripe as the webhook sees it: deliveries over HTTP, signed by the library's own code. */
final class Deliveries {

    static final String SECRET = "whsec_sandbox";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    Deliveries(int port) {
        base = URI.create("http://127.0.0.1:" + port + "/webhooks/stripe/");
    }

    /** Of the account that the workspace has in tests. */
    static String event(String id, String type, UUID workspace, String object) {
        return """
                {"id":"%s","object":"event","api_version":"2026-07-29.dahlia","created":1795262400,"livemode":false,\
                "type":"%s","account":"%s","data":{"object":%s}}"""
                .formatted(id, type, account(workspace), object);
    }

    static String account(UUID workspace) {
        return "acct_" + workspace.toString().replace("-", "");
    }

    static String session(String id) {
        return "{\"id\":\"%s\",\"object\":\"checkout.session\"}".formatted(id);
    }

    static String signature(String body, String secret, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String endpoint, byte[] body, @Nullable String signature) {
        var request = HttpRequest.newBuilder(base.resolve(endpoint)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signature != null) {
            request.header("Stripe-Signature", signature);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To the platform's endpoint, signed as it should be. */
    int post(String body, Instant now) {
        return post("platform", body.getBytes(UTF_8), signature(body, SECRET, now)).statusCode();
    }
}
