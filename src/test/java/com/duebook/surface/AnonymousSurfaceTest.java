package com.duebook.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.PlantedPage;
import com.duebook.support.TestClock;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** S-06: what a stranger gets is what is written down in {@code surface.txt}, however the address is spelled. */
@IntegrationTest
class AnonymousSurfaceTest {

    private static final Path LIST = Path.of("src", "test", "resources", "surface.txt");
    /** The loopback Stripe and agency know their callers by their keys, like the real ones, and are not there in production. */
    private static final String LOOPBACK = "/sandbox/(stripe|pay|connect|agency)/.*";

    @Autowired ApplicationContext application;
    @Autowired ServletContext servlets;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    private Stranger stranger;
    private Map<String, String> addresses = Map.of();

    @BeforeEach
    void nobody() {
        stranger = new Stranger(port);
        addresses = addresses();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void isWhatIsWrittenDown() throws IOException {
        assertThat(addresses).hasSizeGreaterThan(50);
        assertThat(open(addresses)).isEqualTo(written());
    }

    @Test
    void wouldNoticeAnAddressThatNobodyWroteDown() throws IOException {
        try (var planted = new PlantedPage(application, "/pay/planted", new Planted())) {
            var more = new TreeSet<>(open(addresses()));
            more.removeAll(written());
            assertThat(more).containsExactly("GET /pay/planted");
        }
    }

    @Test
    void hasNoOtherSpellingThatLetsAStrangerIn() throws IOException {
        var written = written();
        var asked = 0;
        for (var address : addresses.entrySet()) {
            clock.advance(Duration.ofMinutes(1));
            var closed = !written.contains("GET " + address.getKey());
            for (var spelling : Spellings.of(address.getValue())) {
                var answer = stranger.asks("GET", spelling);
                asked++;
                assertThat(answer.status()).as(spelling).isLessThan(500);
                assertThat(!closed || answer.isNo() || answer.isRefusedUnread())
                        .as(spelling + ": " + answer.head()).isTrue();
            }
        }
        System.out.println(asked + " spellings of " + addresses.size() + " addresses");
    }

    /** CVE-2026-2742: without the slash it was past Spring Security once. */
    @Test
    void isNotEnteredThroughVaadinsOwnFolder() {
        for (var address : new String[] {"/VAADIN", "/VAADIN/", "/vaadinServlet", "/vaadinServlet/invoices", "/VAADIN/x",
            "/VAADIN/static/x.js", "/VAADIN/build/x.js"}) {
            var answer = stranger.asks("GET", address);
            assertThat(answer.isNo()).as(address).isTrue();
            assertThat(answer.startsSession()).as(address).isFalse();
        }
        for (var query : new String[] {"?v-r=uidl", "?v-r=heartbeat", "?v-r=push", "?v-uiId=0&v-r=uidl"}) {
            assertThat(stranger.asks("POST", "/invoices" + query).isNo()).as(query).isTrue();
        }
    }

    @Test
    void isNoPageWhereOnlyFilesAndDocumentsAre() {
        for (var address : new String[] {"/pay", "/pay/", "/pay/x/y", "/pay/x/due/y", "/pay/x/invoice/y/z", "/images/x.svg",
            "/images/x/y", "/x.css", "/x.js", "/x.png"}) {
            var answer = stranger.asks("GET", address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.startsSession()).as(address).isFalse();
        }
    }

    private Map<String, String> addresses() {
        var found = Addresses.of(application, servlets);
        found.keySet().removeIf(address -> address.matches(LOOPBACK));
        // Their own door knows three addresses below it, which are called instead of the pattern.
        found.put("/actuator/health/**", "/actuator/health/liveness");
        found.computeIfPresent("/pay/colour/{colour}", (pattern, address) -> "/pay/colour/045764");
        return found;
    }

    /** Those that a stranger is not turned away from, each with its method. */
    private Set<String> open(Map<String, String> called) {
        var open = new TreeSet<String>();
        called.forEach((template, address) -> {
            clock.advance(Duration.ofMinutes(1));
            for (var method : new String[] {"GET", "POST"}) {
                if (!stranger.asks(method, address).isNo()) {
                    open.add(method + " " + template);
                }
            }
        });
        return open;
    }

    private static Set<String> written() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +", 3))
                .peek(line -> assertThat(line[2]).as("the reason of " + line[1]).isNotBlank())
                .map(line -> line[0] + " " + line[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static final class Planted {

        @GetMapping
        ResponseEntity<Void> here() {
            return ResponseEntity.ok().build();
        }
    }
}
