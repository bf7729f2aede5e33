package com.duebook.cluster.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A sticky reverse proxy on loopback, as an ingress would be: a cookie of its own keeps a browser at its node for as
 * long as that lives; who is new goes to a node that says it is ready. Asked again elsewhere is only what no node has
 * heard, or what changes nothing.
 */
public final class Balancer implements AutoCloseable {

    static final String COOKIE = "node";
    private static final String SESSION = "duebook";

    private static final int LOOK_MILLIS = 250;

    private final Map<String, Backend> nodes = new ConcurrentSkipListMap<>();
    private final Map<String, Backend> elsewhere = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger strayed = new AtomicInteger();
    private final Map<String, Backend> homes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final ServerSocket server;

    private Balancer(ServerSocket server) {
        this.server = server;
    }

    /** @param port 0 for a free one */
    public static Balancer start(int port) throws IOException {
        var balancer = new Balancer(new ServerSocket(port, 1_000, InetAddress.getLoopbackAddress()));
        Thread.ofPlatform().daemon().name("balancer").start(balancer::accept);
        balancer.watch.scheduleWithFixedDelay(balancer::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return balancer;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Stands until the name is added again, at another port perhaps. */
    public Backend add(String name, int port) {
        var node = new Backend(name, port);
        node.look();
        nodes.put(name, node);
        return node;
    }

    /** What begins with this path is none of the nodes' business. */
    public void route(String path, int port) {
        elsewhere.put(path, new Backend("elsewhere", port));
    }

    /** How many requests got a 503 from here, because no node was there or one died with it. */
    public int unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        server.close();
    }

    /** Its own node first; then those that are ready, each in its turn. */
    List<Backend> candidates(Head request) {
        var other = elsewhere.entrySet().stream().filter(route -> request.path().startsWith(route.getKey())).findFirst();
        if (other.isPresent()) {
            return List.of(other.get().getValue());
        }
        var own = request.cookie(COOKIE).map(nodes::get).filter(node -> node.state() != Backend.State.DOWN);
        var ready = new ArrayList<>(nodes.values().stream().filter(node -> node.state() == Backend.State.READY).toList());
        if (!ready.isEmpty()) {
            Collections.rotate(ready, turn.getAndIncrement() % ready.size());
        }
        return Stream.concat(own.stream(), ready.stream()).distinct().toList();
    }

    /** How often a session was answered by another node while its own one lived. */
    public int strayed() {
        return strayed.get();
    }

    void note(Head request, Backend node) {
        request.cookie(SESSION).ifPresent(session -> {
            var before = homes.put(session, node);
            if (before != null && before != node && before == nodes.get(before.name()) && before.state() != Backend.State.DOWN) {
                strayed.incrementAndGet();
            }
        });
    }

    void countUnanswered() {
        unanswered.incrementAndGet();
    }

    /** Now, and not only in a moment. */
    public void look() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.values().forEach(node -> threads.execute(node::look));
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(new Exchange(this, client)::run);
            } catch (IOException closed) {
                return;
            }
        }
    }
}
