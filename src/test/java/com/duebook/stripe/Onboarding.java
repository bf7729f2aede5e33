package com.duebook.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** An owner with a browser in front of the sandbox's onboarding page. */
final class Onboarding {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Onboarding(int port) {
        base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> visits(URI link) {
        return send(request(link).GET());
    }

    /** @param step FINISH, REVIEW or LATER */
    HttpResponse<String> answers(URI link, String step) {
        return send(request(link).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("step=" + step)));
    }

    private HttpRequest.Builder request(URI link) {
        return HttpRequest.newBuilder(URI.create(base + link.getPath()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
