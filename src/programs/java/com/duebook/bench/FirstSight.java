package com.duebook.bench;

import com.duebook.support.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import java.util.concurrent.atomic.AtomicLong;

/** What a browser with an empty cache has to fetch, and how soon it shows something. */
final class FirstSight {

    private FirstSight() {}

    /** Left out where there is no Chromium. */
    static void measure(BenchServer server, Table table) {
        if (Chromium.path().isEmpty()) {
            table.add("first page over the wire", "no Chromium on this machine", "≤ 185 kB", "", false);
            return;
        }
        try (var context = Chromium.browser().newContext()) {
            var first = overTheWire(context, server.base() + "/login", "input[name=password]");
            table.add("first page of a visitor, empty cache", first / 1_000 + " kB", "≤ 185 kB", "", first <= 185_000);
            var page = context.newPage();
            page.navigate(server.base() + "/login");
            page.fill("input[name=username]", BenchServer.OWNER);
            page.fill("input[name=password]", BenchServer.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("login"));
            var bytes = overTheWire(context, server.base() + "/invoices?state=overdue&sort=due", "vaadin-grid-cell-content a");
            table.add("overdue list as the first page, empty cache", bytes / 1_000 + " kB", "≤ 285 kB", "", bytes <= 285_000);
        }
    }

    private static long overTheWire(BrowserContext context, String address, String shown) {
        var page = context.newPage();
        var network = context.newCDPSession(page);
        var bytes = new AtomicLong();
        network.send("Network.enable");
        var off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        network.send("Network.setCacheDisabled", off);
        network.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(address);
        page.locator(shown).first().waitFor();
        page.waitForTimeout(3_000);
        return bytes.get();
    }

    /** Waits until the sign-in form is painted; without a Chromium it is enough that its page was answered. */
    static void login(BenchServer server) {
        if (Chromium.path().isPresent()) {
            try (var context = Chromium.browser().newContext()) {
                var page = context.newPage();
                page.navigate(server.base() + "/login");
                page.locator("input[name=password]").waitFor();
            }
        }
    }
}
