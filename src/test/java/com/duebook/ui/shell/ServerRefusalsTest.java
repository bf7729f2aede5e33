package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address that nobody can decode gets the product's own page, whoever refuses it. */
@IntegrationTest
class ServerRefusalsTest {

    @Autowired TestClock clock;
    @LocalServerPort int port;

    @BeforeEach
    void later() {
        clock.later();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pay/%00", "/pay/%2f", "/pay/%5c", "/pay/%zz", "/pay/%", "/pay/%0a", "/pay/{x}", "/%00", "/invoices/%00",
        "/pay/..%2f..%2fx", "/pay/%c0%80"})
    void areThePageOfWhatIsNotThere(String address) throws IOException {
        var answer = get(address, "en");

        assertThat(answer).startsWith("HTTP/1.1 40").contains("<h1>Nothing here</h1>", "/fault.css")
                .doesNotContain("HTTP Status", "Tomcat", "%zz", "x}");
    }

    @Test
    void areInChineseTooAndKeptByNobody() throws IOException {
        assertThat(get("/pay/%00", "zh-CN")).contains("<h1>这里什么都没有</h1>", "nosniff", "no-store");
    }

    /** As it is, which a client would not send. */
    private String get(String address, String language) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: " + language
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
