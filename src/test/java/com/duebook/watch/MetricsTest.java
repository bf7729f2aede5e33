package com.duebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.WorkQueue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class MetricsTest {

    private static final String TOKEN = "a-token-for-the-tests";

    private static final Duration A_WHILE = Duration.ofSeconds(16);

    @Autowired TestWorkspaces workspaces;
    @Autowired WorkQueue queue;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    @BeforeEach
    void forget() {
        clock.later();
    }

    @Test
    void areForWhoeverKnowsTheToken() {
        assertThat(scrape("Bearer " + TOKEN).statusCode()).isEqualTo(200);
        for (var wrong : Set.of("Bearer", "Bearer ", "Bearer x" + TOKEN, "Bearer " + TOKEN + "x", TOKEN, "Basic " + TOKEN)) {
            var answer = scrape(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.body()).as(wrong).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).as(wrong).isEmpty();
        }
    }

    @Test
    void showTheQueueByKindAndAge() {
        var first = workspaces.open("Metrics A");
        var second = workspaces.open("Metrics B");
        var now = clock.instant();
        for (var workspace : Set.of(first, second)) {
            workspaces.in(workspace, () -> {
                queue.add("alerts.recheck", "x", now);
                queue.add("alerts.recheck", "y", now.plus(Duration.ofHours(1)));
                queue.add("mail.deliver", "z", now);
                return true;
            });
        }
        clock.advance(Duration.ofSeconds(90));

        assertThat(value("duebook_work_items{kind=\"alerts.recheck\",stage=\"due\"}")).isEqualTo(2);
        assertThat(value("duebook_work_items{kind=\"alerts.recheck\",stage=\"later\"}")).isEqualTo(2);
        assertThat(value("duebook_work_oldest_seconds{kind=\"alerts.recheck\"}")).isEqualTo(90);
        assertThat(value("duebook_outbox_mails{stage=\"due\"}")).isEqualTo(2);
        assertThat(value("duebook_outbox_oldest_seconds")).isEqualTo(90);
        assertThat(scrape("Bearer " + TOKEN).body()).doesNotContain(first.toString(), second.toString(), "Metrics A");
    }

    @Test
    void askTheDatabaseNoMoreOftenThanEveryQuarterOfAMinute() {
        var workspace = workspaces.open("Metrics C");
        var due = "duebook_work_items{kind=\"signup.template\",stage=\"due\"}";
        assertThat(value(due)).isZero();
        workspaces.in(workspace, () -> {
            queue.add("signup.template", "x");
            return true;
        });

        assertThat(value(due)).isZero();
        clock.advance(A_WHILE);
        assertThat(value(due)).isOne();
    }

    @Test
    void nameRequestsInFewWords() {
        var visitor = new Visitor(port);
        var secret = "a".repeat(43);
        visitor.get("/login");
        visitor.get("/pay/" + secret);
        visitor.get("/styles.css");
        visitor.get("/no/such/page/" + secret);

        var figures = scrape("Bearer " + TOKEN).body();

        assertThat(figures).doesNotContain(secret)
                .contains("uri=\"page\"", "uri=\"/pay/{token}\"", "uri=\"file\"");
    }

    @Test
    void countSessionsUntilTheyEnd() {
        var before = value("duebook_sessions");
        var signedIn = value("duebook_sessions_signed_in");
        var visitor = new Visitor(port);
        visitor.get("/login");

        assertThat(value("duebook_sessions")).isEqualTo(before + 1);
        assertThat(value("duebook_sessions_signed_in")).isEqualTo(signedIn);
    }

    /** Everything of ours is told of in the document, and the document tells of nothing else. Timers come with first use. */
    @Test
    void areWhatTheDocumentSays() throws IOException {
        var told = names(Files.readString(Path.of("src", "docs", "metrics.md")), Pattern.compile("(?m)[|,] `(duebook_[a-z_]+)`"));

        var seen = names(scrape("Bearer " + TOKEN).body(), Pattern.compile("(?m)^# TYPE (duebook_\\w+?)(?:_max)? "));
        assertThat(told).containsAll(seen);
        told.removeAll(Set.of("duebook_work_seconds", "duebook_mail_seconds", "duebook_stripe_seconds"));
        assertThat(seen).containsAll(told);
    }

    private static Set<String> names(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private double value(String series) {
        return scrape("Bearer " + TOKEN).body().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst().orElseThrow(() -> new AssertionError("no " + series));
    }

    private HttpResponse<String> scrape(String authorization) {
        try {
            return new Visitor(port).http().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                            .header("Authorization", authorization).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
