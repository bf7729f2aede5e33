package com.duebook.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product in a process of its own, which may be killed, stopped and woken. */
public final class Node implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final List<String> FLAGS = List.of("-Xmx448m", "-XX:+UseCompactObjectHeaders", "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private final String name;
    private final int port;
    private final Path temporary;
    private final Process process;

    private Node(String name, int port, Path temporary, Process process) {
        this.name = name;
        this.port = port;
        this.temporary = temporary;
        this.process = process;
    }

    /** @param app the folder with {@code duebook.jar} and its libraries, as {@code bin/run} lays it out */
    static Node launch(String name, Path app, Path log, Map<String, String> environment, List<String> arguments) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        var temporary = Files.createDirectories(log.resolveSibling(name + "-tmp"));
        command.add("-Djava.io.tmpdir=" + temporary);
        var cache = app.resolve("duebook.aot");
        if (cache.toFile().exists()) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        }
        command.addAll(List.of("-jar", app.resolve("duebook.jar").toString(), "--server.port=" + port));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return new Node(name, port, temporary, process);
    }

    /** A process that is killed at once leaves the database that it brought along. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    /** Where it puts what it needs for moments only. */
    public Path temporary() {
        return temporary;
    }

    public long pid() {
        return process.pid();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** @return how long it took */
    public Duration awaitReady() throws InterruptedException {
        var begun = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(base().resolve("/actuator/health/readiness")).timeout(Duration.ofSeconds(5)).build();
            while (!answers(client, health)) {
                if (!process.isAlive() || System.nanoTime() - begun > START.toNanos()) {
                    throw new IllegalStateException(name + " did not start; see its log");
                }
                Thread.sleep(100);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** {@code kill -9}, as by the kernel when memory is short. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. @return how long it took to end; it is killed after two minutes */
    public Duration stop() throws InterruptedException {
        var begun = System.nanoTime();
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** For a process that ends by itself. @return its exit code */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** As a machine that was put to sleep. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
