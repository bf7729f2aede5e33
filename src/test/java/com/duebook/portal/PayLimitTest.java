package com.duebook.portal;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.payments.PaymentFixture;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S-03 over HTTP: who tries links out has to wait, whatever the headers claim. */
@IntegrationTest
class PayLimitTest {

    @Autowired PaymentFixture fixture;
    @Autowired PaymentLinks links;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    UUID acme;
    String good = "";

    @BeforeEach
    void twoWorkspaces() {
        clock.later();
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        var invoice = fixture.invoice(acme, fixture.customer(acme, "Payer Ltd"), eur(10_00));
        good = workspaces.in(acme, () -> links.issue(invoice)).getPath();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void makesWhoTriesLinksOutWait() throws Exception {
        for (var guess = 0; guess < PayLimits.MISSES_A_MINUTE; guess++) {
            assertThat(get("/pay/guess" + guess).statusCode()).isEqualTo(303);
        }

        var refused = get(good, "X-Forwarded-For", "203.0.113.7");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(refused.body()).contains("<h1>One moment, please</h1>");
        assertThat(get(good, "Accept-Language", "zh-CN").body()).contains("<h1>请稍候</h1>");

        clock.advance(Duration.ofMinutes(1));
        assertThat(get(good).statusCode()).isEqualTo(303);
    }

    /** A server's clock is set back now and then. */
    @Test
    void letsNobodyWaitLongerBecauseTheTimeOfDayWasSetBack() throws Exception {
        for (var guess = 0; guess < PayLimits.MISSES_A_MINUTE; guess++) {
            get("/pay/guess" + guess);
        }
        clock.reset();
        assertThat(get(good).statusCode()).isEqualTo(429);

        clock.advance(Duration.ofMinutes(1));

        assertThat(get(good).statusCode()).isEqualTo(303);
    }

    @Test
    void leavesRoomForAnOfficeFullOfPayers() throws Exception {
        for (var click = 0; click < PayLimits.REQUESTS_A_MINUTE; click++) {
            assertThat(get(good).statusCode()).isEqualTo(303);
        }
        assertThat(get(good).statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
