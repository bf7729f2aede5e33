package com.duebook.bench;

import com.duebook.client.UiClient;
import java.util.ArrayList;

/** What a signed-in person costs while doing nothing: the heap after a full collection, with and without them. */
final class Sessions {

    private static final int FIRST = 10;
    private static final int PEOPLE = 100;

    private Sessions() {}

    static void measure(BenchServer server, Table table, String email) throws Exception {
        // What the first of them make the server load belongs to nobody.
        for (var person = 0; person < FIRST; person++) {
            onTheList(server, email);
        }
        var idle = server.liveHeap();
        var people = new ArrayList<UiClient>();
        for (var person = 0; person < PEOPLE; person++) {
            people.add(onTheList(server, email));
        }
        var each = (server.liveHeap() - idle) / people.size();
        table.add("heap of each of 100 signed-in people on the overdue list, after ten", each / 1_000 + " kB", "≤ 250 kB", "",
                each <= 250_000);
    }

    private static UiClient onTheList(BenchServer server, String email) {
        var client = server.client(email);
        client.list("invoices?state=overdue&sort=due");
        return client;
    }
}
