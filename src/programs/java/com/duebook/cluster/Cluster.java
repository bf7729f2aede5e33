package com.duebook.cluster;

import com.duebook.cluster.proxy.Balancer;
import com.duebook.cluster.proxy.Wire;
import com.duebook.cluster.load.Courier;
import com.duebook.cluster.load.PaidStripe;
import com.duebook.support.SmtpSink;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * An installation: nodes behind a balancer, on a database, a mail server and a stand-in for Stripe that live on when
 * nodes die.
 */
public final class Cluster implements AutoCloseable {

    private final Path folder;
    private final Path app;
    private final Store store;
    private final Balancer balancer;
    private final SmtpSink mail = new SmtpSink();
    private final Wire mailWire = Wire.to(mail.port());
    private final Wire databaseWire;
    private final Wire stripeWire;
    private final PaidStripe stripe = new PaidStripe();
    private @Nullable Node sandbox;
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();

    private Cluster(Path folder, Path app, Store store, Balancer balancer) throws IOException {
        this.folder = folder;
        this.app = app;
        this.store = store;
        this.balancer = balancer;
        databaseWire = Wire.to(store.account().port());
        stripeWire = Wire.to(stripe.port());
    }

    /**
     * With its schema, and no node yet.
     *
     * @param folder for logs and for data that are thrown away
     * @param app where {@code bin/run} laid the product out
     */
    public static Cluster prepare(Path folder, Path app, Store store, int port) throws IOException, InterruptedException {
        var cluster = empty(folder, app, store, port);
        cluster.migrate(app);
        return cluster;
    }

    /** Without even a schema. */
    public static Cluster empty(Path folder, Path app, Store store, int port) throws IOException {
        Files.createDirectories(folder);
        return new Cluster(folder, app, store, Balancer.start(port));
    }

    /** Starts what is not alive of these, named after their role, and waits for all of them. */
    public void mend(List<String> names) throws IOException, InterruptedException {
        for (var name : names) {
            var node = nodes.get(name);
            if (node == null || !node.isAlive()) {
                launch(name, name.substring(0, name.indexOf('-')));
            }
        }
        for (var name : names) {
            node(name).awaitReady();
        }
        balancer.look();
    }

    /** Not waited for. One that takes the name of a dead one stands in its place. */
    public Node launch(String name, String role, Path version, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--duebook.role=" + role));
        all.addAll(List.of(arguments));
        var node = Node.launch(name, version, folder.resolve(name + ".log"), site().environment(), all);
        nodes.put(name, node);
        if (role.equals("web") || role.equals("all")) {
            balancer.add(name, node.port());
        }
        return node;
    }

    public Node launch(String name, String role) throws IOException {
        return launch(name, role, app);
    }

    /** By a process of its own, as an upgrade does. */
    public void migrate(Path version) throws IOException, InterruptedException {
        var exit = launch("migrate", "migrate", version).await();
        if (exit != 0) {
            throw new IllegalStateException("the migration ended with " + exit + "; see " + folder.resolve("migrate.log"));
        }
    }

    public Node node(String name) {
        var node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no node " + name);
        }
        return node;
    }

    /** Of the nodes that were started and not only once. */
    public List<String> names() {
        return nodes.keySet().stream().filter(name -> !name.startsWith("migrate")).sorted().toList();
    }

    /** Where people go. */
    public URI base() {
        return balancer.base();
    }

    /** Brings events of this company's account to the balancer's door. */
    public Courier courier(Company company) {
        return new Courier(webhook(), Site.WEBHOOK_SECRET, company.workspace());
    }

    /** The same past the balancer. */
    public Courier courier(Company company, Node node) {
        return new Courier(node.base().resolve(webhook().getPath()), Site.WEBHOOK_SECRET, company.workspace());
    }

    private URI webhook() {
        return base().resolve("/webhooks/stripe/platform");
    }

    /** At which all is paid already. */
    public PaidStripe stripe() {
        return stripe;
    }

    /** Another stand-in for Stripe, at which people can pay: Duebook in its demo profile, with a database of its own. */
    void withSandbox() throws IOException, InterruptedException {
        var data = folder.resolve("stripe");
        FileSystemUtils.deleteRecursively(data);
        var demo = Node.launch("stripe", app, folder.resolve("stripe.log"), Map.of("SPRING_PROFILES_ACTIVE", "demo"),
                List.of("--duebook.database.folder=" + data, "--duebook.sandbox.webhook=" + webhook()));
        sandbox = demo;
        demo.awaitReady();
        stripeWire.leadTo(demo.port());
        balancer.route("/sandbox/", demo.port());
    }

    public Wire databaseWire() {
        return databaseWire;
    }

    public Wire stripeWire() {
        return stripeWire;
    }

    public Wire mailWire() {
        return mailWire;
    }

    public Balancer balancer() {
        return balancer;
    }

    public SmtpSink mail() {
        return mail;
    }

    public Store store() {
        return store;
    }

    public Path folder() {
        return folder;
    }

    public Path app() {
        return app;
    }

    /** Hard: whatever must be kept is in the database. */
    @Override
    public void close() throws Exception {
        for (var node : nodes.values()) {
            node.close();
        }
        if (sandbox != null) {
            sandbox.stop();
        }
        for (var part : List.of(stripe, balancer, databaseWire, stripeWire, mailWire)) {
            part.close();
        }
        mail.close();
        store.close();
    }

    private Site site() {
        return new Site(store.through(databaseWire.port()), base(), mailWire.port(),
                URI.create("http://127.0.0.1:" + stripeWire.port()));
    }
}
