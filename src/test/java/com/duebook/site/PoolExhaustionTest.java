package com.duebook.site;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.payments.OnePayer;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** L-04: somebody has all connections and does not give them back. */
@IntegrationTest
class PoolExhaustionTest extends OnePayer {

    private static final int REQUESTS = 200;
    private static final int MEMBERS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** For which a request waits for a connection at most. */
    private static final Duration WAIT = Duration.ofSeconds(3);

    private static final Set<String> PAGES = Set.of("/pay/link", "/pay/x/receipt");
    /** Of the length of an address, so that the database is asked whose it is. */
    private static final String STRIPE = "/webhooks/stripe/kJ3f9sLQ2xYb7Vn0aTq8RzWcE5uHmP1d0123456789a";

    private static final Set<String> NEEDING = Set.of("/pay/link", "/pay/x/receipt", STRIPE, "a list");

    private record Answer(String to, int status, String body, Duration took) {}

    @Autowired DataSource source;
    @Autowired PaymentLinks links;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @LocalServerPort int port;

    private final List<Connection> held = new ArrayList<>();
    private final List<UiClient> signedIn = new ArrayList<>();
    private String link = "";

    @BeforeEach
    void peopleAtWork() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        link = workspaces.in(acme, () -> links.issue(invoice)).getPath();
        for (var host = 1; host <= MEMBERS; host++) {
            var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
            signedIn.add(UiClient.signIn(base(), 70 + host, cora.address(), Colleague.PASSWORD));
        }
    }

    @AfterEach
    void release() throws SQLException {
        for (var connection : held) {
            connection.close();
        }
        held.clear();
    }

    @Test
    void answersEverybodySoonAndIsNormalRightAfter() throws Exception {
        var longest = longest();
        takeAllConnections();
        var begun = System.nanoTime();

        assertThat(all()).hasSize(REQUESTS).allSatisfy(answer -> {
            assertThat(answer.took()).as(answer.to()).isLessThan(longest);
            assertThat(answer.status()).as(answer.to()).isEqualTo(NEEDING.contains(answer.to()) ? 503 : 200);
            assertThat(answer.body()).as(answer.to()).doesNotContain("Exception", "Hikari", "jdbc:");
        }).filteredOn(answer -> PAGES.contains(answer.to())).isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.body()).contains("<h1>", "Reference"));
        assertThat(since(begun)).as("long enough for everybody to have waited").isGreaterThan(Duration.ofSeconds(2));

        release();
        assertThat(all()).hasSize(REQUESTS).allSatisfy(answer -> {
            assertThat(answer.took()).as(answer.to()).isLessThan(longest);
            assertThat(answer.status()).as(answer.to()).isLessThan(500);
        });
    }

    /** Other tests may keep this machine busy: the same requests, with connections there, tell how much. */
    private Duration longest() throws Exception {
        var calm = all().stream().map(Answer::took).max(Comparator.naturalOrder()).orElseThrow();
        var busy = WAIT.plus(calm.multipliedBy(5));
        return busy.compareTo(LONGEST) > 0 ? busy : LONGEST;
    }

    private void takeAllConnections() throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);
        while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
            held.add(pool.getConnection());
        }
    }

    private List<Answer> all() throws Exception {
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Answer>>();
            signedIn.forEach(tab -> calls.add(() -> navigate(tab)));
            IntStream.range(MEMBERS, REQUESTS).forEach(number -> calls.add(() -> ask(number)));
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : at.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Answer navigate(UiClient tab) {
        var said = new ArrayList<String>();
        var begun = System.nanoTime();
        try {
            tab.heardBy(said::add).navigate("invoices");
            return new Answer("a list", 200, said.getLast(), since(begun));
        } catch (IllegalStateException refused) {
            // The client asks again by itself.
            assertThat(refused).hasMessageStartingWith("503");
            return new Answer("a list", 503, "", since(begun));
        }
    }

    private Answer ask(int number) throws Exception {
        var doors = List.of(link, "/pay/x/receipt", "/pay/x/due", "/login", "/signup", STRIPE,
                "/actuator/health/readiness");
        var door = doors.get(number % doors.size());
        var request = HttpRequest.newBuilder(base().resolve(door));
        if (door.startsWith("/webhooks")) {
            request.header("Stripe-Signature", "t=1,v1=00").POST(BodyPublishers.ofString("{}"));
        }
        var begun = System.nanoTime();
        var answer = new Visitor(port).http().send(request.build(), BodyHandlers.ofString());
        return new Answer(door.equals(link) ? "/pay/link" : door, answer.statusCode(), answer.body(), since(begun));
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
