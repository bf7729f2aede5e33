package com.duebook.soak;

import com.duebook.client.UiClient;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/** Somebody at work: looks at lists and pages, searches, and now and then issues an invoice or records a payment. */
final class Person {

    private final UiClient client;
    private final List<UUID> customers;
    private final int invoices;
    private final Random random;
    private final Histogram times;

    /**
     * @param invoices that there are at least
     * @param times in microseconds, shared by all people
     */
    Person(UiClient client, List<UUID> customers, int invoices, Random random, Histogram times) {
        this.client = client;
        this.customers = customers;
        this.invoices = invoices;
        this.random = random;
        this.times = times;
    }

    void act() {
        switch (random.nextInt(10)) {
            case 0, 1 -> timed(() -> client.navigate("invoices?state=overdue&sort=due"));
            case 2 -> timed(() -> client.navigate(""));
            case 3 -> timed(() -> client.navigate("ageing"));
            case 4 -> timed(() -> client.navigate("customers?q=harbor"));
            case 5, 6 -> timed(() -> client.navigate("customers/" + customer()));
            case 7 -> timed(() -> client.navigate("payments"));
            case 8 -> issue();
            default -> scroll();
        }
    }

    private void issue() {
        timed(() -> client.navigate("invoices/new?customer=" + customer()));
        client.type(client.tree().one("vaadin-text-field", "Description"), "Service");
        client.type(client.tree().one("vaadin-text-field", "Unit price"), String.valueOf(100 + random.nextInt(900)));
        timed(() -> client.press("Issue"));
        timed(client::confirm);
    }

    private void scroll() {
        timed(() -> client.navigate("invoices"));
        var grid = client.tree().one("vaadin-grid");
        timed(() -> client.viewport(grid, random.nextInt(invoices / 50) * 50, 50));
    }

    private UUID customer() {
        return customers.get(random.nextInt(customers.size()));
    }

    private void timed(Runnable click) {
        var begun = System.nanoTime();
        click.run();
        times.recordValue((System.nanoTime() - begun) / 1_000);
    }
}
