package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody with a browser and a test card in front of the sandbox's pay page. */
public final class CardPayer {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public CardPayer(int port) {
        base = "http://127.0.0.1:" + port + "/sandbox/pay/";
    }

    /** With the card that succeeds. */
    public String pays(String session) {
        return pays(session, "4242 4242 4242 4242");
    }

    /** @return the page that is shown then; empty when the browser is sent back */
    public String pays(String session, String card) {
        return post(session, "email=payer%40example.com&card=" + URLEncoder.encode(card, UTF_8)).body();
    }

    public void secondStep(String session, boolean approved) {
        post(session + "/second-step", "approved=" + approved);
    }

    private HttpResponse<String> post(String path, String form) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
