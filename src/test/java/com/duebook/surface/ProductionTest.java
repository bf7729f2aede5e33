package com.duebook.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.DuebookApplication;
import com.duebook.supply.LeanProduct;
import com.duebook.support.EmptyDatabase;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * S-06 for the process as an operator runs it, by what is in the jar for production: one listening port, no connection but
 * to its database, no sandbox.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the kernel tells a process's sockets under /proc")
class ProductionTest {

    @TempDir static Path classes;
    static String classPath;

    @TempDir Path folder;

    @BeforeAll
    static void asInTheLeanJar() throws IOException {
        classPath = LeanProduct.classPath(classes);
    }

    @Test
    void listensOnOnePortAndSpeaksToItsDatabaseOnly() throws Exception {
        var port = freePort();
        try (var database = new EmptyDatabase()) {
            var process = start(port, database);
            try {
                awaitReady(process, port);
                var sockets = Sockets.of(process.pid());
                assertThat(sockets.listening()).containsExactly(port);
                assertThat(sockets.connectedTo()).containsOnly(databasePort(database));

                assertThat(LeanProduct.tablesLeftOut()).isNotEmpty().doesNotContainAnyElementsOf(tables(database));

                var stranger = new Stranger(port);
                for (var address : List.of("/sandbox/inbox", "/sandbox/stripe/v1/account", "/sandbox/pay/x",
                        "/sandbox/connect/x", "/sandbox/agency/v1/companies?q=kerry", "/actuator/prometheus", "/actuator/env")) {
                    assertThat(stranger.asks("GET", address).isNo()).as(address).isTrue();
                }
                assertThat(stranger.asks("POST", "/sandbox/stripe/v1/refunds").status()).isEqualTo(403);
                for (var address : List.of("/login", "/pay/x", "/invoices", "/styles.css", "/actuator/health/liveness",
                        "/webhooks/stripe/x", "/pay/x/logo")) {
                    assertThat(stranger.asks("GET", address).head()).as(address)
                            .contains("Strict-Transport-Security: max-age=31536000");
                }
                assertThat(stranger.asks("GET", "/login").head())
                        .contains("Set-Cookie: __Host-duebook=").contains("Path=/; Secure; HttpOnly; SameSite=Lax");
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    /** Asked for what it does not hold, it says so, and begins nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo    | all     | holds no demo, embedded database, test Stripe or mail catcher; set SPRING_PROFILES_ACTIVE to production
            staging | migrate | holds no embedded database; set DUEBOOK_DATABASE_URL to the address of a MySQL
            """)
    void saysWhatItLacks(String profile, String role, String sentence) throws Exception {
        var process = process(freePort(), "--spring.profiles.active=" + profile, "--duebook.role=" + role).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("log"))).singleElement().asString()
                .startsWith("Duebook did not start. ").contains(sentence);
        assertThat(folder).isDirectoryNotContaining("glob:**.duebook");
    }

    private static List<String> tables(EmptyDatabase database) {
        return database.client().sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class).list();
    }

    private ProcessBuilder process(int port, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dvaadin.productionMode=true", "-cp", classPath, DuebookApplication.class.getName(), "--server.port=" + port));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
    }

    private Process start(int port, EmptyDatabase database) throws IOException {
        var builder = process(port);
        builder.environment().putAll(Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "production"),
                Map.entry("DUEBOOK_DATABASE_URL", database.url()),
                Map.entry("DUEBOOK_DATABASE_USER", database.user()),
                Map.entry("DUEBOOK_DATABASE_PASSWORD", database.password().isEmpty() ? "none" : database.password()),
                Map.entry("DUEBOOK_INSTALLATION", "test-1"),
                Map.entry("DUEBOOK_PUBLIC_URL", "https://duebook.example"),
                Map.entry("DUEBOOK_MASTER_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
                Map.entry("DUEBOOK_MAIL_HOST", "mail.invalid"),
                Map.entry("DUEBOOK_MAIL_FROM", "duebook@duebook.example"),
                Map.entry("DUEBOOK_STRIPE_SECRET_KEY", "sk_test_nobody"),
                Map.entry("DUEBOOK_STRIPE_WEBHOOK_SECRET", "whsec_nobody"),
                Map.entry("DUEBOOK_STRIPE_ENDPOINT", "a".repeat(32))));
        return builder.start();
    }

    private void awaitReady(Process process, int port) {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")).build();
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(300)).until(() -> {
                assertThat(process.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
                try {
                    return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    return false;
                }
            });
        }
    }

    private static int databasePort(EmptyDatabase database) {
        var port = URI.create(database.url().substring("jdbc:".length())).getPort();
        return port < 0 ? 3306 : port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A process's TCP sockets, as the kernel lists them. */
    private record Sockets(Set<Integer> listening, Set<Integer> connectedTo) {

        private static final String LISTENS = "0A";
        private static final String TIME_WAIT = "06";

        static Sockets of(long pid) throws IOException {
            Set<String> own;
            try (var files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
                own = files.map(Sockets::target).filter(name -> name.startsWith("socket:["))
                        .map(name -> name.substring("socket:[".length(), name.length() - 1)).collect(Collectors.toSet());
            }
            var rows = Stream.concat(rows(pid, "tcp"), rows(pid, "tcp6")).filter(row -> own.contains(row[9])).toList();
            var listening = ports(rows.stream().filter(row -> row[3].equals(LISTENS)), 1);
            // Who called us is not whom we called.
            return new Sockets(listening, ports(rows.stream().filter(row -> !row[3].equals(LISTENS)
                    && !row[3].equals(TIME_WAIT) && !listening.contains(port(row[1]))), 2));
        }

        private static Stream<String[]> rows(long pid, String table) throws IOException {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table)).stream().skip(1)
                    .map(line -> line.strip().split("\\s+"));
        }

        private static Set<Integer> ports(Stream<String[]> rows, int column) {
            return rows.map(row -> port(row[column])).collect(Collectors.toSet());
        }

        private static int port(String address) {
            return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
        }

        private static String target(Path file) {
            try {
                return Files.readSymbolicLink(file).toString();
            } catch (IOException closed) {
                return "";
            }
        }
    }
}
