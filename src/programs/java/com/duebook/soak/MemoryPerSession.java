package com.duebook.soak;

import com.duebook.client.UiClient;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import java.util.ArrayList;
import java.util.List;

/** L-01: the live heap with 500 signed-in people who have seen a list, a form, a page and the dashboard. */
final class MemoryPerSession implements Load {

    private static final int FIRST = 10;
    private static final int PEOPLE = 500;
    private static final List<String> WALK = List.of("", "customers", "invoices/new", "invoices?state=overdue&sort=due");

    @Override
    public void run(SoakServer grounds, Options options, FaultTable table) throws Exception {
        for (var person = 0; person < FIRST; person++) {
            walk(grounds);
        }
        var idle = grounds.server().liveHeap();
        var people = new ArrayList<UiClient>();
        for (var person = 0; person < PEOPLE; person++) {
            people.add(walk(grounds));
        }
        var each = (grounds.server().liveHeap() - idle) / people.size();
        table.add("L-01 memory per session", PEOPLE + " sessions", "≤ 400 kB each", each / 1_000 + " kB each, resident "
                + grounds.server().residentMemory() / 1_000_000 + " MB", each <= 400_000);
        var held = grounds.server().entities();
        table.add("L-01 rows of the database held by screens", PEOPLE + " sessions", "none", held + " entities", held == 0);
    }

    private static UiClient walk(SoakServer grounds) {
        var client = grounds.client(SoakServer.BIG);
        WALK.forEach(client::navigate);
        return client;
    }
}
