package com.duebook.soak;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * L-08: 100,000 visitors without a cookie, from a thousand addresses, each of whom opens the page to sign in and begins
 * its screen, which is the most that anybody can have held in memory without being known.
 */
final class Strangers implements Load {

    private static final int VISITORS = 100_000;
    private static final int ADDRESSES = 1_000;
    private static final int AT_ONCE = 16;
    private static final long HEAP = 448_000_000;
    private static final String SCREEN = "/?v-r=init&location=login&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440"
            + "&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=stranger&v-td=false";

    private final AtomicInteger letIn = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger screens = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public List<String> settings() {
        return List.of("--duebook.trusted-proxies=127.0.0.1");
    }

    @Override
    public void run(SoakServer grounds, Options options, FaultTable table) throws Exception {
        var idle = grounds.server().liveHeap();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var visits = new java.util.ArrayList<Future<?>>();
            for (var visitor = 0; visitor < VISITORS; visitor++) {
                var number = visitor;
                visits.add(threads.submit(() -> {
                    visit(grounds.server().base(), number);
                    return null;
                }));
            }
            for (var visit : visits) {
                visit.get();
            }
        }
        var heap = grounds.server().liveHeap();
        table.add("L-08 visitors nobody knows", VISITORS + " from " + ADDRESSES + " addresses",
                "10,000 let in, the others asked to wait, less than half of the heap of " + HEAP / 1_000_000 + " MB",
                "%,d let in, %,d with a screen, %,d asked to wait; heap %d MB before, %d MB after, %d kB each".formatted(
                        letIn.get(), screens.get(), refused.get(), idle / 1_000_000, heap / 1_000_000,
                        (heap - idle) / 1_000 / Math.max(1, letIn.get())),
                letIn.get() <= 10_000 && letIn.get() + refused.get() == VISITORS && heap < HEAP / 2);
    }

    private void visit(URI base, int number) throws IOException, InterruptedException {
        var address = "10.0.%d.%d".formatted(number % ADDRESSES / 250, number % ADDRESSES % 250 + 1);
        var page = http.send(from(address, base.resolve("/login")).build(), BodyHandlers.ofString());
        if (page.statusCode() != 200) {
            (page.statusCode() == 429 ? refused : new AtomicInteger()).incrementAndGet();
            return;
        }
        letIn.incrementAndGet();
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        if (http.send(from(address, base.resolve(SCREEN)).header("Cookie", cookie).build(), BodyHandlers.ofString()).statusCode() == 200) {
            screens.incrementAndGet();
        }
    }

    private static HttpRequest.Builder from(String address, URI what) {
        return HttpRequest.newBuilder(what).header("X-Forwarded-For", address);
    }
}
