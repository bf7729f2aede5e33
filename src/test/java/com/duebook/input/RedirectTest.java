package com.duebook.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S-12: nobody is sent to an address that a link or a header brought along. */
@IntegrationTest
class RedirectTest extends TwoWorkspaces {

    private static final List<String> PATHS = List.of("/login", "/logout", "/", "/pay/x", "/invitation/x", "/reset");
    private static final List<String> NAMES = List.of("continue", "next", "redirect", "url", "return_to");
    private static final List<String> TARGETS = List.of("https://evil.example/", "//evil.example", "/\\evil.example",
            "https:evil.example", "%2f%2fevil.example");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location: *(\\S+)");

    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @LocalServerPort int port;

    @Test
    void goesNowhereElseForAParameter() {
        var visitor = new Visitor(port);
        var payloads = new ArrayList<String>();
        for (var path : PATHS) {
            for (var name : NAMES) {
                TARGETS.forEach(target -> payloads.add(path + "?" + name + "=" + URLEncoder.encode(target, UTF_8)));
            }
        }
        assertThat(payloads).hasSize(150).allSatisfy(
                path -> assertThat(visitor.get(path).headers().firstValue("location")).as(path).matches(this::isOurs));
    }

    @Test
    void goesNowhereElseAfterSigningIn() {
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var visitor = new Visitor(port);
        visitor.get("/customers/..%2f..%2fevil?next=//evil.example");

        assertThat(visitor.signIn(cora.address(), Colleague.PASSWORD, "Referer", "https://evil.example/")
                .headers().firstValue("location")).isPresent().matches(this::isOurs);
    }

    @Test
    void believesNoHeaderAboutItsOwnAddress() throws IOException {
        for (var header : List.of("Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example",
                "X-Original-URL: https://evil.example/", "X-Forwarded-Prefix: //evil.example")) {
            for (var path : Stream.concat(PATHS.stream(), Stream.of("/invoices", "/actuator")).toList()) {
                var answer = raw(path, header);
                var location = LOCATION.matcher(answer);
                assertThat(location.find() ? Optional.of(location.group(1)) : Optional.<String>empty())
                        .as(path + " " + header).matches(this::isOurs);
            }
        }
    }

    @Test
    void wouldNoticeAForeignAddress() {
        assertThat(isOurs(Optional.of("https://evil.example/"))).isFalse();
        assertThat(isOurs(Optional.of("//evil.example/"))).isFalse();
        assertThat(isOurs(Optional.of("/login"))).isTrue();
    }

    private boolean isOurs(Optional<String> location) {
        return location.map(URI::create).map(URI::getHost)
                .filter(host -> !host.equals("127.0.0.1") && !host.equals("localhost")).isEmpty();
    }

    /** Past the JDK's client, which lets nobody choose the host. */
    private String raw(String path, String header) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var host = header.startsWith("Host:") ? "" : "Host: 127.0.0.1:" + port + "\r\n";
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\n" + host + header
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
