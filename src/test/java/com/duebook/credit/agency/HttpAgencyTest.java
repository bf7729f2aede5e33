package com.duebook.credit.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.duebook.credit.report.FoundCompany;
import com.duebook.installation.Installation;
import com.duebook.problem.Refusal;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Over a real line to a server that answers whatever it is told to. */
class HttpAgencyTest {

    private record Told(int status, String body) {}

    private final Queue<Told> answers = new ArrayDeque<>();
    private final Queue<String> heard = new ArrayDeque<>();
    private final MockEnvironment environment = new MockEnvironment();
    private final AgencyKeys keys = mock(AgencyKeys.class);
    private final Installation installation = mock(Installation.class);
    private HttpServer server;
    private HttpAgency agency;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            var told = answers.remove();
            if (told.status() == 0) {
                exchange.close();
                return;
            }
            var bytes = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(told.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        environment.setProperty("duebook.credit-agency.api", "http://127.0.0.1:" + server.getAddress().getPort());
        environment.setProperty("duebook.credit-agency.name", "Agency");
        when(keys.key()).thenReturn(Optional.of("secret"));
        agency = new HttpAgency(new AgencyAddress(environment), keys, installation);
    }

    @AfterEach
    void noServer() {
        server.stop(0);
    }

    @Test
    void findsCompaniesWithTheKey() {
        tell(200, "{\"companies\": [{\"id\": \"7\", \"name\": \"Bolt & Söhne\", \"registration\": \"HRB 1\"}, {\"name\": \"no id\"}]}");

        assertThat(agency.search("Bolt & S")).containsExactly(new FoundCompany("7", "Bolt & Söhne", "HRB 1", ""));
        assertThat(heard).containsExactly("/v1/companies?q=Bolt%20%26%20S Bearer secret");
    }

    @Test
    void readsAReportAndItsFile() {
        tell(200, "{\"company\": \"Bolt\", \"day\": \"2026-11-20\", \"score\": {\"value\": 212, \"worst\": 600, \"best\": 100},"
                + " \"limit\": {\"currency\": \"EUR\", \"amount\": \"5000.00\"}, \"courtCases\": 2, \"pdf\": true}");
        tell(200, "%PDF-1.7");

        var report = agency.fetch("7/8");

        assertThat(report.score()).satisfies(score -> assertThat(score.ofHundred()).isEqualTo(77));
        assertThat(report.limit()).hasToString("5000.00 EUR");
        assertThat(report.courtCases()).isEqualTo(2);
        assertThat(report.insolvency()).isNull();
        assertThat(new String(report.pdf(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.7");
        assertThat(heard.peek()).startsWith("/v1/companies/7%2F8/report ");
    }

    @Test
    void asksAgainAfterAFaultAndALostLine() {
        tell(500, "");
        tell(0, "");
        tell(200, "{\"companies\": []}");

        assertThat(agency.search("Bolt")).isEmpty();
        assertThat(heard).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"401, key", "403, key", "404, noReport", "302, unreadable", "400, unreadable"})
    void saysWhatIsWrong(int status, String problem) {
        tell(status, "");

        refused(problem);
        assertThat(heard).hasSize(1);
    }

    @Test
    void givesUpAfterThreeTries() {
        List.of(1, 2, 3).forEach(one -> tell(503, ""));

        refused("unclear");
        assertThat(heard).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{\"company\": \"Bolt\"}", "{\"company\": \"Bolt\", \"day\": \"yesterday\"}",
        "{\"company\": \"Bolt\", \"day\": \"2026-11-20\", \"limit\": {\"currency\": \"EUR\", \"amount\": \"much\"}}"})
    void takesNothingThatItCannotRead(String body) {
        tell(200, body);

        refused("unreadable");
    }

    @Test
    void asksNobodyWithoutAnAddressOrAKeyOrInQuarantine() {
        when(installation.isInQuarantine()).thenReturn(true);
        refused("quarantine");
        when(installation.isInQuarantine()).thenReturn(false);
        when(keys.key()).thenReturn(Optional.empty());
        refused("none");
        assertThat(agency.isOffered()).isFalse();
        var nowhere = new HttpAgency(new AgencyAddress(new MockEnvironment()), keys, installation);
        assertThat(nowhere.isOffered()).isFalse();
        assertThat(heard).isEmpty();
    }

    private void tell(int status, String body) {
        answers.add(new Told(status, body));
    }

    private void refused(String problem) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> agency.fetch("7")).extracting(Refusal::key)
                .isEqualTo("credit.agency.refusal." + problem);
    }
}
