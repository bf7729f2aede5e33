package com.duebook.workspace.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SessionlessPushTest {

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=gone&X-Atmosphere-tracking-id=0";

    @LocalServerPort int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void beginsNoneByThePagesLastWord() throws IOException, InterruptedException {
        var last = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PUSH + "&X-Atmosphere-Transport=close"))
                .POST(BodyPublishers.noBody()).build();

        browser.send(last, BodyHandlers.ofString());

        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void tellsASocketThatItsSessionIsOverAndBeginsNone() throws InterruptedException {
        var heard = new Heard();

        browser.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + PUSH + "&X-Atmosphere-Transport=websocket"), heard).join();

        assertThat(heard.messages.poll(20, TimeUnit.SECONDS)).contains("\"sessionExpired\":true");
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    /** Proves that a cookie would be kept. */
    @Test
    void keepsTheCookieOfAPage() throws IOException, InterruptedException {
        browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login")).build(), BodyHandlers.discarding());

        assertThat(cookies.getCookieStore().getCookies()).hasSize(1);
    }

    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            messages.add(piece.toString());
            from.request(1);
            return null;
        }
    }
}
