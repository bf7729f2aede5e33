package com.duebook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.client.UiClient;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.PlantedPage;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** What the product refuses behind a controller or a download keeps its status and its words, and is never a fault. */
@IntegrationTest
class RefusedAnswersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired ApplicationContext application;
    @LocalServerPort int port;

    private UUID acme;
    private Colleague cora;
    private Visitor visitor;
    private PlantedPage planted;

    @BeforeEach
    void somebody() {
        clock.later();
        planted = new PlantedPage(application, "/planted/{kind}", new Planted());
        acme = workspaces.open("Acme");
        workspaces.open("Bolt");
        cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
    }

    @AfterEach
    void today() {
        planted.close();
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"missing, 404, Nothing here", "denied, 403, Your role does not allow this", "refused, 422, Too many attempts",
        "wrapped, 403, Your role does not allow this", "broken, 500, Reference"})
    void areAPageForPeople(String kind, int status, String words) {
        var answer = visitor.get("/planted/" + kind);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains(words).doesNotContain("Exception", "planted");
    }

    @ParameterizedTest
    @CsvSource({"missing, 404", "denied, 403", "refused, 422", "wrapped, 403", "broken, 500"})
    void areAProblemForMachines(String kind, int status) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/planted/" + kind))
                .header("Accept", "application/json").build();
        var answer = visitor.http().send(request, java.net.http.HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty().doesNotContain("planted");
    }

    @ParameterizedTest
    @CsvSource({"/webhooks/stripe/platform, multipart/form-data", "/webhooks/stripe/platform, multipart/form-data; boundary=a",
        "/sandbox/connect/x, multipart/form-data", "/planted/missing, multipart/form-data; boundary=a"})
    void areNoFaultWhereAFormOfPartsIsBroken(String path, String type) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type).POST(java.net.http.HttpRequest.BodyPublishers.ofString("--a\r\nbroken")).build();

        assertThat(visitor.http().send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).statusCode()).isBetween(400, 415);
    }

    /** The right went while the list was open. */
    @Test
    void areForbiddenForAnExport() {
        var client = UiClient.signIn(URI.create("http://127.0.0.1:" + port), 72, cora.address(), Colleague.PASSWORD);
        client.list("customers");
        var export = client.tree().export();
        assertThat(client.browser().get(export)).isNotEmpty();

        workspaces.in(acme, () -> {
            members.changeRole(cora.id(), Role.SERVICE);
            return true;
        });

        assertThatThrownBy(() -> client.browser().get(export)).hasMessageStartingWith("403 ");
    }

    private static final class Planted {

        @GetMapping
        String answer(@PathVariable String kind) {
            throw switch (kind) {
                case "missing" -> new NotFound();
                case "denied" -> new Denied();
                case "refused" -> new Refusal("identity.tooManyAttempts");
                case "wrapped" -> new IllegalStateException("planted", new Denied());
                default -> new IllegalStateException("planted");
            };
        }
    }
}
