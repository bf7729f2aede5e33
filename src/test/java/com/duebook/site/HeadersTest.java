package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.HttpTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HeadersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/signup", "/pay/x/due", "/invoices", "/no/such/page", "/styles.css"})
    void areOnEveryKindOfAnswer(String path) throws IOException, InterruptedException {
        var headers = headersOf(path);

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/pay/x/due"})
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

    private HttpHeaders headersOf(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
    }
}
