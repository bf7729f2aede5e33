package com.duebook.cluster.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between browsers and two little servers that say their names. */
class BalancerTest {

    private final AtomicInteger readiness = new AtomicInteger(200);
    private final AtomicInteger posts = new AtomicInteger();
    private Balancer balancer;
    private HttpServer one;
    private HttpServer two;

    @BeforeEach
    void start() throws IOException {
        balancer = Balancer.start(0);
        one = server("one");
        two = server("two");
        balancer.add("one", one.getAddress().getPort());
        balancer.add("two", two.getAddress().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        balancer.close();
        one.stop(0);
        two.stop(0);
    }

    @Test
    void keepsABrowserAtItsNode() throws Exception {
        var browser = browser();
        var first = get(browser).body();

        for (var visit = 0; visit < 5; visit++) {
            assertThat(get(browser).body()).isEqualTo(first);
        }
    }

    @Test
    void givesNewBrowsersToAllInTurn() throws Exception {
        assertThat(new String[] {get(browser()).body(), get(browser()).body()}).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void sendsNobodyNewToANodeThatDrainsButLetsItsOwnStay() throws Exception {
        var its = browser();
        while (!get(its).body().equals("one")) {
            its = browser();
        }
        readiness.set(503);
        balancer.look();

        assertThat(get(its).body()).isEqualTo("one");
        for (var visit = 0; visit < 4; visit++) {
            assertThat(get(browser()).body()).isEqualTo("two");
        }
    }

    @Test
    void goesOnElsewhereWhenANodeIsGone() throws Exception {
        var its = browser();
        while (!get(its).body().equals("one")) {
            its = browser();
        }
        one.stop(0);

        assertThat(get(its).body()).isEqualTo("two");
        assertThat(get(its).body()).isEqualTo("two");
        assertThat(balancer.unanswered()).isZero();
    }

    @Test
    void asksNobodyTwiceForWhatANodeMayHaveDone() throws Exception {
        var answer = browser().send(HttpRequest.newBuilder(balancer.base().resolve("/dies"))
                .POST(HttpRequest.BodyPublishers.ofString("do it")).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(posts).hasValue(1);
        assertThat(balancer.unanswered()).isEqualTo(1);
    }

    @Test
    void noticesASessionThatIsAnsweredElsewhereWhileItsNodeLives() throws Exception {
        for (var cookies : new String[] {"node=one; duebook=s1", "node=one; duebook=s1", "node=two; duebook=s2"}) {
            ask(cookies);
        }
        assertThat(balancer.strayed()).isZero();

        ask("node=two; duebook=s1");

        assertThat(balancer.strayed()).isEqualTo(1);
    }

    private void ask(String cookies) throws Exception {
        try (var plain = HttpClient.newHttpClient()) {
            plain.send(HttpRequest.newBuilder(balancer.base()).header("Cookie", cookies).build(), BodyHandlers.discarding());
        }
    }

    @Test
    void tellsNodesWhereSomebodyComesFrom() throws Exception {
        assertThat(browser().send(HttpRequest.newBuilder(balancer.base().resolve("/from")).header("X-Forwarded-For", "10.0.0.7")
                .build(), BodyHandlers.ofString()).body()).isEqualTo("10.0.0.7, 127.0.0.1");
    }

    private HttpServer server(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/dies")) {
                posts.incrementAndGet();
                exchange.close();
                return;
            }
            var isHealth = path.startsWith("/actuator");
            var body = (path.equals("/from") ? exchange.getRequestHeaders().getFirst("X-Forwarded-For") : name).getBytes();
            exchange.sendResponseHeaders(isHealth && name.equals("one") ? readiness.get() : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(balancer.base()).build(), BodyHandlers.ofString());
    }
}
