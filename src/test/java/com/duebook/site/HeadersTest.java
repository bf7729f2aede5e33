package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@IntegrationTest
class HeadersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired TestClock clock;
    @LocalServerPort int port;

    /** Whose pages were opened very often before gets another one for a minute. */
    @BeforeEach
    void later() {
        clock.later();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/signup", "/pay/x/due", "/pay/x", "/pay/x/logo", "/pay/x/receipt", "/invoices",
        "/invoices?v-r=uidl", "/no/such/page", "/styles.css", "/workspace/logo", "/error"})
    void areOnEveryKindOfAnswer(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(
                it -> assertThat(it).contains("camera=()", "geolocation=()", "payment=()").doesNotContain("bluetooth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/webhooks/stripe/x",
        "/actuator/prometheus"})
    void areOnAnswersToMachinesToo(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pay/x/due", "/pay/x/done", "/pay/x", "/pay/x/logo", "/pay/x/receipt"})
    void tellNobodyWhereAPayerComesFrom(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(it -> assertThat(it)
                .isEqualTo("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; "
                        + "form-action 'self' https://checkout.stripe.com; frame-ancestors 'none'"));
    }

    /** Vaadin's client needs to make functions; a script that gets into the page has no number all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/signup", "/reset"})
    void letOtherPagesRunNoScriptThatTheyDidNotComeWith(String path) throws IOException, InterruptedException {
        assertThat(nonce(path, " 'unsafe-eval'", "script")).hasSizeGreaterThan(20)
                .isNotEqualTo(nonce(path, " 'unsafe-eval'", "script"));
    }

    /** Stands at everything in the page that the policy would stop without it. */
    private String nonce(String path, String besides, String stopped) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html").build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        var nonce = policy.replaceAll("(?s).*'nonce-([^']*)'.*", "$1");
        assertThat(policy).containsOnlyOnce("script-src 'self' 'nonce-" + nonce + "'" + besides + ";")
                .doesNotContain("'unsafe-inline'");
        assertThat(Jsoup.parse(answer.body()).select(stopped)).hasSizeGreaterThan(2)
                .allSatisfy(it -> assertThat(it.attr("nonce")).isEqualTo(nonce));
        return nonce;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/signup", "/invoices", "/no/such/page"})
    void letNoPageBeFramedOrRebased(String path) throws IOException, InterruptedException {
        assertThat(headersOf(path).firstValue("Content-Security-Policy")).hasValueSatisfying(it -> assertThat(it)
                .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/pay/x/due", "/pay/x", "/pay/x/receipt", "/invoices", "/workspace/logo", "/no/such/page"})
    void keepPagesOutOfCaches(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/images/icon.svg", "/aura/aura.css"})
    void letFilesBeKept(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).doesNotContain("no-store"));
    }

    /** Forty of them come with a list; what is said of pages would weigh as much as the scripts. */
    @Test
    void areFewOnTheBundlesFilesAndLetThemBeKeptForGood() throws IOException, InterruptedException {
        var headers = headersOf(bundled());

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("max-age=31536000, immutable");
        assertThat(headers.map()).doesNotContainKeys("permissions-policy", "content-security-policy", "x-frame-options",
                "pragma", "expires", "set-cookie");
    }

    @Test
    void comeFromNoSessionWhereSomebodyWritesToTheBundle() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + bundled()))
                .POST(HttpRequest.BodyPublishers.ofString("x")).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void letNobodyKeepThatTheBundleHasNoSuchFile() throws IOException, InterruptedException {
        var headers = headersOf("/VAADIN/build/no-such-part.js");

        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).isEmpty();
    }

    private static String bundled() throws IOException {
        return "/VAADIN/build/" + new PathMatchingResourcePatternResolver()
                .getResources("classpath:META-INF/VAADIN/webapp/VAADIN/build/indexhtml-*.js")[0].getFilename();
    }

    private HttpHeaders headersOf(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
    }
}
