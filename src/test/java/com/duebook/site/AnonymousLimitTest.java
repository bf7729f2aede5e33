package com.duebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.ConfiguredTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Session;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Whoever comes without a cookie again and again gets a page that asks to wait; nobody else does. */
@ConfiguredTest
class AnonymousLimitTest {

    private static final int A_MINUTE = ConfiguredTest.STRANGERS_A_MINUTE;

    @Autowired ServletWebServerApplicationContext context;
    @Autowired AnonymousSessions sessions;
    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    @BeforeEach
    void later() {
        clock.later();
    }

    @Test
    void letsSoManyBeginAndAsksTheOthersToWait() {
        var before = sessions.live();

        var answers = strangers(5 * A_MINUTE, "/login");

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(A_MINUTE);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).hasSize(4 * A_MINUTE).allSatisfy(answer -> {
            assertThat(answer.body()).contains("One moment, please", "try again in a minute");
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        });
        assertThat(sessions.live() - before).isEqualTo(A_MINUTE);
        assertThat(new Visitor(port).get("/login", "Accept-Language", "zh-CN").body()).contains("请稍候");
    }

    @Test
    void letsEverybodyInAgainAMinuteLater() {
        strangers(2 * A_MINUTE, "/login");

        clock.advance(Duration.ofMinutes(1));

        assertThat(strangers(1, "/login").getFirst().statusCode()).isEqualTo(200);
    }

    @Test
    void leavesThoseAloneWhoAreIn() {
        var acme = workspaces.open("Acme");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
        strangers(2 * A_MINUTE, "/login");

        assertThat(visitor.isIn()).isTrue();
        assertThat(visitor.get("/styles.css").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesFilesHealthAndTheWordOfStripeAlone() {
        strangers(2 * A_MINUTE, "/login");

        assertThat(Stream.of("/styles.css", "/images/icon.svg", "/actuator/health/liveness", "/no-such.css")
                .map(path -> strangers(1, path).getFirst().statusCode())).containsExactly(200, 200, 200, 404);
        assertThat(new Visitor(port).post("/webhooks/stripe/x", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void giveAnonymousSessionsFiveMinutesAndTheOthersTheirTime() {
        var acme = workspaces.open("Acme");
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        var visitor = new Visitor(port);
        visitor.get("/login");
        assertThat(idle(visitor)).isEqualTo(Duration.ofMinutes(5));
        var before = sessions.live();

        visitor.signIn(cora.address(), Colleague.PASSWORD);

        assertThat(idle(visitor)).isEqualTo(Duration.ofMinutes(30));
        assertThat(sessions.live()).isEqualTo(before - 1);
    }

    private Duration idle(Visitor visitor) {
        var server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        return Arrays.stream(((StandardContext) server.getTomcat().getHost().findChildren()[0]).getManager().findSessions())
                .filter(session -> session.getId().equals(visitor.session().getValue()))
                .map(Session::getMaxInactiveInterval).map(Duration::ofSeconds).findFirst().orElseThrow();
    }

    private List<HttpResponse<String>> strangers(int many, String path) {
        return Stream.generate(() -> new Visitor(port).get(path)).limit(many).toList();
    }
}
