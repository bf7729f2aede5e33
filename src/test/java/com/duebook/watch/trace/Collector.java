package com.duebook.watch.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes spans over OTLP on loopback and keeps them. */
public final class Collector {

    /** Of the installation that a {@link com.duebook.support.ConfiguredTest} sets up. */
    static final Collector OURS = new Collector();
    /** Where other programs' variables on this machine lead, during all tests. */
    static final Collector STRANGE = new Collector();

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final StringBuffer bodies = new StringBuffer();
    private final HttpServer server;

    private Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    List<Span> spans() {
        return spans;
    }

    /** Everything that was received, as text: protobuf leaves strings as they are. */
    String received() {
        return bodies.toString();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        bodies.append(new String(body, java.nio.charset.StandardCharsets.UTF_8));
        spans.addAll(Span.in(body));
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** Before the first application is made, which reads them. */
    public static final class Addresses implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext tests) {
            System.setProperty("duebook.test.collector", OURS.address());
            System.setProperty("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", STRANGE.address());
            System.setProperty("otel.exporter.otlp.endpoint", STRANGE.address());
        }
    }
}
