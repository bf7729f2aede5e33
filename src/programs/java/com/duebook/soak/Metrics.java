package com.duebook.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** What the server says of itself to Prometheus. */
record Metrics(URI base) {

    static final String TOKEN = "only-for-this-program";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The sum over all its labels. */
    double read(String name) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(base.resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + TOKEN).build(), BodyHandlers.ofString()).body();
        var sum = 0.0;
        var found = Pattern.compile("(?m)^" + name + "(\\{[^}]*})? ([-0-9.E]+)$").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " among the metrics");
        }
        do {
            sum += Double.parseDouble(found.group(2));
        } while (found.find());
        return sum;
    }
}
