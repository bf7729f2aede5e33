package com.duebook.story;

import com.duebook.DuebookApplication;
import com.duebook.support.OutsideVitess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * Duebook as a newcomer starts it: a process of its own, on a free port, its database empty, or an {@link OutsideVitess}; one
 * for all stories.
 */
final class DemoServer {

    /** Several processes may test side by side. */
    private static final Path FOLDER = Path.of("target", "stories", System.getProperty("duebook.test.fork", "server"));
    private static final Path LOG = FOLDER.resolve("server.log");
    private static final Path DATABASE = FOLDER.resolve("database").toAbsolutePath();
    private static final URI ADDRESS = start();

    private DemoServer() {}

    static URI address() {
        return ADDRESS;
    }

    private static URI start() {
        try {
            var address = URI.create("http://localhost:" + freePort());
            FileSystemUtils.deleteRecursively(DATABASE.toFile());
            Files.createDirectories(LOG.getParent());
            var process = new ProcessBuilder(command(address))
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(300)).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Duebook did not start, see " + LOG);
                }
                return answers(address);
            });
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(URI address) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dvaadin.productionMode=true",
                "-cp", product(), DuebookApplication.class.getName(),
                "--server.port=" + address.getPort(),
                "--duebook.public-url=" + address,
                "--duebook.operators=operator@demo.duebook.example",
                "--duebook.database.folder=" + DATABASE));
        OutsideVitess.settings().ifPresent(settings -> settings.forEach((name, value) -> command.add("--" + name + "=" + value)));
        return command;
    }

    /** The class path without the tests, which hold beans of their own. */
    private static String product() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("/test"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean answers(URI address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
