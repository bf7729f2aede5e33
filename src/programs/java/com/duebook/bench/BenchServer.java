package com.duebook.bench;

import com.duebook.client.UiClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product in a process of its own, as people run it, on a database that the benchmark holds. */
public final class BenchServer implements AutoCloseable {

    public static final String OWNER = "owner@demo.duebook.example";
    public static final String PASSWORD = "duebook-demo";
    static final String WEBHOOK_SECRET = "whsec_sandbox";

    private static final int SIGN_INS_PER_ADDRESS = 20;
    private static final int ADDRESSES = 250;
    private static final List<String> ENTITIES = List.of("com.duebook.receivables.Invoice", "com.duebook.customers.Customer",
            "com.duebook.payments.Payment", "com.duebook.workspace.Workspace");

    private static final Pattern ROW = Pattern.compile(" *\\d+: +(?<count>\\d+) +(?<bytes>\\d+) +(?<type>\\S+).*");

    private final Process process;
    private final URI base;
    private final AtomicInteger signIns = new AtomicInteger();

    private BenchServer(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** As people start it, by {@code bin/run}; a first call may build. @param settings such as {@code --server.port=1} */
    public static BenchServer start(int port, Path log, String... settings) throws IOException, InterruptedException {
        return start(port, log, "", List.of(settings));
    }

    /** @param forJava options of the virtual machine, besides those of {@code bin/run} */
    public static BenchServer start(int port, Path log, String forJava, List<String> settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/run", "--server.port=" + port));
        command.addAll(settings);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!forJava.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", forJava);
        }
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var server = new BenchServer(process, URI.create("http://127.0.0.1:" + port));
        server.await();
        return server;
    }

    /** Signed in, with the application open in a tab. */
    public UiClient client(String email) {
        return UiClient.signIn(base, 1 + signIns.getAndIncrement() / SIGN_INS_PER_ADDRESS % ADDRESSES, email, PASSWORD);
    }

    public URI base() {
        return base;
    }

    public long pid() {
        return process.pid();
    }

    /** Resident memory in bytes. */
    public long residentMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst().orElseThrow();
    }

    /** Bytes of live objects, counted by a full collection, without what the collector fills its own gaps with. */
    public long liveHeap() throws IOException, InterruptedException {
        return objects().filter(row -> !row.group("type").contains("jdk.internal.vm.Filler"))
                .mapToLong(row -> Long.parseLong(row.group("bytes"))).sum();
    }

    /** Live objects that are rows of the database, which no screen should hold. */
    public long entities() throws IOException, InterruptedException {
        return objects().filter(row -> ENTITIES.contains(row.group("type")))
                .mapToLong(row -> Long.parseLong(row.group("count"))).sum();
    }

    private Stream<Matcher> objects() throws IOException, InterruptedException {
        var histogram = jcmd("GC.class_histogram");
        var rows = histogram.lines().map(ROW::matcher).filter(Matcher::matches).toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no objects in " + histogram);
        }
        return rows.stream();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid()), command).redirectErrorStream(true).start();
        var output = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return output;
    }

    private void await() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var deadline = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(deadline)) {
            try {
                var answer = client.send(HttpRequest.newBuilder(base.resolve("/login")).build(),
                        HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Duebook ended while starting; see its log", notYet);
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Duebook did not start in five minutes");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
