package com.duebook.client;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A training run for the JVM's cache (JEP 483, 515): uses the demo as people do, so that the JVM notes which methods they make
 * hot, and later starts compile these first. Its arguments are a command that starts Duebook on a database of its own; it stops
 * it in the end, and fails when that fails.
 */
public final class TrainingRun {

    private static final int ROUNDS = 60;
    private static final Duration START = Duration.ofMinutes(4);
    private static final List<String> PAGES = List.of("", "customers", "ageing", "payments", "alerts", "customers?q=har",
            "invoices?state=overdue&sort=due");
    private static final Pattern CUSTOMER = Pattern.compile("customers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern INVOICE = Pattern.compile("invoices/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final UiClient client;
    private final Set<String> customers = new LinkedHashSet<>();
    private final Set<String> invoices = new LinkedHashSet<>();

    private TrainingRun(UiClient client) {
        this.client = client.heardBy(this::hear);
    }

    public static void main(String[] command) throws Exception {
        var port = freePort();
        var started = new ArrayList<>(List.of(command));
        started.add("--server.port=" + port);
        var server = new ProcessBuilder(started).inheritIO().start();
        try {
            var base = URI.create("http://127.0.0.1:" + port);
            await(server, base);
            var run = new TrainingRun(UiClient.signIn(base, 1, "owner@demo.duebook.example", "duebook-demo"));
            run.awaitDemo();
            run.click();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** The demo is made while the first people could sign in already. */
    private void awaitDemo() throws InterruptedException {
        var deadline = Instant.now().plus(START);
        while (customers.isEmpty() || invoices.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the demo has no customers and invoices");
            }
            Thread.sleep(1_000);
            client.navigate("customers");
            client.navigate("invoices");
        }
    }

    private void click() {
        for (var page : PAGES) {
            for (var round = 0; round < ROUNDS; round++) {
                client.navigate(page);
                client.navigate("profile");
            }
        }
        var known = List.copyOf(customers);
        var issued = List.copyOf(invoices);
        for (var round = 0; round < ROUNDS; round++) {
            var customer = known.get(round % known.size());
            client.navigate("customers/" + customer);
            client.navigate("invoices?customer=" + customer);
            client.navigate("invoices/" + issued.get(round % issued.size()));
            issue(customer, round);
            pay(customer, round);
        }
    }

    private void issue(String customer, int round) {
        client.navigate("invoices/new?customer=" + customer);
        client.type(client.tree().one("vaadin-text-field", "Description"), "Service " + round);
        client.type(client.tree().one("vaadin-text-field", "Unit price"), String.valueOf(100 + round));
        client.press("Issue");
        client.confirm();
    }

    private void pay(String customer, int round) {
        client.navigate("customers/" + customer + "?tab=payments");
        client.press("Record payment");
        var dialog = client.tree().one("vaadin-dialog");
        client.type(client.tree().one("vaadin-text-field", "Amount"), String.valueOf(1 + round));
        client.type(client.tree().one("vaadin-text-field", "Reference"), "slip " + round);
        client.press("Record");
        client.closed(dialog);
    }

    private void hear(String answer) {
        CUSTOMER.matcher(answer).results().forEach(found -> customers.add(found.group(1)));
        INVOICE.matcher(answer).results().forEach(found -> invoices.add(found.group(1)));
    }

    private static void await(Process server, URI base) throws InterruptedException {
        var deadline = Instant.now().plus(START);
        while (Instant.now().isBefore(deadline) && server.isAlive()) {
            try (var http = HttpClient.newHttpClient()) {
                if (http.send(HttpRequest.newBuilder(base.resolve("/login")).build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("Duebook did not start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
