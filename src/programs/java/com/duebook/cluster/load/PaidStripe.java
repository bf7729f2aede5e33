package com.duebook.cluster.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A Stripe at which every checkout that is asked for has been paid; what there is to know about one stands in its id. */
public final class PaidStripe implements AutoCloseable {

    private static final Pattern SESSION = Pattern.compile("cs_([0-9a-f-]{36})_(\\d+)");
    private static final String ANSWER = """
            {"id":"%1$s","object":"checkout.session","status":"complete","payment_status":"paid","currency":"eur",\
            "amount_total":%3$s,"client_reference_id":"%2$s","payment_intent":{"id":"pi_%2$s","object":"payment_intent",\
            "status":"succeeded","amount":%3$s,"amount_received":%3$s,"currency":"eur","latest_charge":{"id":"ch_%2$s",\
            "object":"charge","amount_refunded":0,"disputed":false}}}""";

    private static final String OPENED = """
            {"id":"%s","object":"checkout.session","status":"open","payment_status":"unpaid","currency":"eur",\
            "client_reference_id":"%s","url":"https://checkout.example/%1$s"}""";
    private static final Pattern ATTEMPT = Pattern.compile("client_reference_id=([0-9a-f-]{36})");
    private static final Pattern AMOUNT = Pattern.compile("unit_amount%5D=(\\d+)|unit_amount]=(\\d+)");
    private static final String NONE = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"no such thing\"}}";

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Predicate<String> waits = session -> false;
    private volatile boolean fails;

    public PaidStripe() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static String session(UUID attempt, long minor) {
        return "cs_" + attempt + "_" + minor;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public int calls() {
        return calls.get();
    }

    /** Looked at for each reading of a checkout, which is not answered for as long as this holds. */
    public void holdWhile(Predicate<String> condition) {
        waits = condition;
    }

    /** Whether each answer is that something is wrong on its side. */
    public void fail(boolean wanted) {
        fails = wanted;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        var session = SESSION.matcher(exchange.getRequestURI().getPath());
        var known = session.find();
        while (known && waits.test(session.group())) {
            pause();
        }
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var text = known ? ANSWER.formatted(session.group(), session.group(1), session.group(2)) : opened(asked);
        var body = (fails ? "{\"error\":{\"type\":\"api_error\",\"message\":\"on db-7.stripe.internal\"}}" : text)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(fails ? 500 : text.equals(NONE) ? 404 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String opened(String asked) {
        var attempt = ATTEMPT.matcher(asked);
        var amount = AMOUNT.matcher(asked);
        if (!attempt.find() || !amount.find()) {
            return NONE;
        }
        var minor = amount.group(1) == null ? amount.group(2) : amount.group(1);
        return OPENED.formatted("cs_" + attempt.group(1) + "_" + minor, attempt.group(1));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
