package com.duebook.faults;

import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Node;
import com.duebook.cluster.Stage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** S-19: fifty wrong passwords at once, each from an address of its own, while somebody looks at lists. */
final class FloodedSignIn implements Fault {

    private static final int AT_ONCE = 50;
    private static final int FIRST_HOST = 150;
    private static final int LOOKS = 30;
    private static final List<String> LISTS = List.of("customers", "invoices", "payments");

    @Override
    public String name() {
        return "S-19";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var rounds = stage.size(20, 3);
        var cluster = stage.cluster();
        cluster.mend(List.of("all-1"));
        var node = cluster.node("all-1");
        var tab = UiClient.signIn(node.base(), FIRST_HOST - 1, stage.company(200).email(), Company.PASSWORD);
        for (var look = 0; look < LOOKS; look++) {
            look(tab, look);
        }
        var calm = new ArrayList<Double>();
        for (var look = 0; look < LOOKS; look++) {
            calm.add(look(tab, look));
        }
        var busy = new ArrayList<Double>();
        var slowest = 0.0;
        var refused = new AtomicInteger();
        for (var round = 0; round < rounds; round++) {
            try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                var flood = new ArrayList<Future<?>>();
                for (var guess = 0; guess < AT_ONCE; guess++) {
                    var browser = new Browser(node.base(), FIRST_HOST + guess, answer -> {
                        if (answer.status() == 503 || answer.status() == 429) {
                            refused.incrementAndGet();
                        }
                    });
                    flood.add(threads.submit(() -> browser.signIn("nobody@test.example", "a wrong sentence")));
                }
                for (var look = 0; flood.stream().anyMatch(one -> !one.isDone()); look++) {
                    slowest = Math.max(slowest, liveness(node));
                    busy.add(look(tab, look));
                }
            }
        }
        var ratio = middle(busy) / middle(calm);
        table.add(AT_ONCE + " wrong passwords at once", String.valueOf(rounds),
                "alive within 1 s, lists within twice their time, the rest told to come back",
                "alive after %.2f s at most, lists in %.0f ms instead of %.0f ms, %d of %d told to come back".formatted(slowest,
                        middle(busy) * 1_000, middle(calm) * 1_000, refused.get(), rounds * AT_ONCE),
                slowest <= 1 && ratio <= 2 && refused.get() > 0);
    }

    private static double look(UiClient tab, int number) {
        var begun = System.nanoTime();
        tab.navigate(LISTS.get(number % LISTS.size()));
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double liveness(Node node) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            // Not counted: the client is the prober's own.
            var begun = System.nanoTime();
            var answer = http.send(HttpRequest.newBuilder(node.base().resolve("/actuator/health/liveness"))
                    .timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200 ? (System.nanoTime() - begun) / 1e9 : Double.MAX_VALUE;
        }
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(Double.MAX_VALUE);
    }
}
