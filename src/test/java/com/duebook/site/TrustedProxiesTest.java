package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class TrustedProxiesTest {

    @Test
    void believesNoHeaderUnlessProxiesAreNamed() throws Exception {
        assertThat(addressOf("", "203.0.113.7")).isEqualTo("127.0.0.1");
        assertThat(addressOf("10.0.0.0/8", "203.0.113.7")).isEqualTo("127.0.0.1");
    }

    @Test
    void believesWhatNamedProxiesWroteAndNothingBeforeIt() throws Exception {
        assertThat(addressOf("127.0.0.0/8", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(addressOf("127.0.0.1, 10.0.0.0/8", "6.6.6.6, 203.0.113.7, 10.1.2.3")).isEqualTo("203.0.113.7");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> new TrustedProxies(".*")).hasMessageContaining("DUEBOOK_TRUSTED_PROXIES");
    }

    private static String addressOf(String proxies, String forwardedFor) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(proxies).customize(factory);
        var server = factory.getWebServer(context -> context.addServlet("who", new Who()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", forwardedFor).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Who extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getRemoteAddr());
        }
    }
}
