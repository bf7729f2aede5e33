package com.duebook.watch.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.PlantedPage;
import com.duebook.support.StandIns;
import com.duebook.support.TestWork;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Tenancy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"duebook.log-format=json", "duebook.trusted-proxies=127.0.0.0/8"})
class LogLinesTest {

    private static final Logger LOG = LoggerFactory.getLogger("com.duebook.test");

    @Autowired TestWorkspaces workspaces;
    @Autowired WorkQueue queue;
    @Autowired Tenancy tenancy;
    @Autowired StandIns standIns;
    @Autowired ApplicationContext application;
    @LocalServerPort int port;

    private UUID acme;
    private UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme of Secrets");
        bolt = workspaces.open("Bolt of Secrets");
    }

    /** Spring Boot keeps the format there for the whole process. */
    @AfterAll
    static void backToText() {
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void nameTheWorkspaceByItsIdAndOnlyInsideIt(CapturedOutput output) {
        tenancy.runAs(acme, () -> {
            LOG.info("said in acme");
            tenancy.runAs(bolt, () -> LOG.info("said in bolt"));
        });
        tenancy.onPlatform(() -> {
            LOG.info("said on the platform");
            return true;
        });
        LOG.info("said outside");

        assertThat(line(output, "said in acme").path("workspace").stringValue()).isEqualTo(acme.toString());
        assertThat(line(output, "said in bolt").path("workspace").stringValue()).isEqualTo(bolt.toString());
        assertThat(line(output, "said on the platform").has("workspace")).isFalse();
        assertThat(line(output, "said outside").has("workspace")).isFalse();
        assertThat(output.getAll()).doesNotContain("of Secrets");
    }

    @Test
    void nameTheWorkItemAlsoWhenItFails(CapturedOutput output) {
        standIns.put(WorkHandler.class, new Talker());
        for (var workspace : List.of(acme, bolt)) {
            workspaces.in(workspace, () -> {
                queue.add(TestWork.KIND, workspace == acme ? "poison" : "bread");
                return true;
            });
        }
        queue.drain();

        var poison = line(output, "working on poison");
        assertThat(poison.path("workspace").stringValue()).isEqualTo(acme.toString());
        assertThat(line(output, "working on bread").path("workspace").stringValue()).isEqualTo(bolt.toString());
        var failed = line(output, TestWork.KIND + " poison");
        assertThat(failed.path("workspace")).isEqualTo(poison.path("workspace"));
        assertThat(failed.path("work")).isEqualTo(poison.path("work")).isNotEqualTo(line(output, "bread").path("work"));
        assertThat(failed.path("error").path("stack_trace").stringValue()).contains("of …").doesNotContain("anna");
    }

    @Test
    void leadFromTheReferenceThatPeopleSeeToTheRequest(CapturedOutput output) {
        HttpResponse<String> answer;
        try (var planted = new PlantedPage(application, "/pay/fault", new Faulty())) {
            answer = new Visitor(port).get("/pay/fault");
        }

        var reference = answer.body().replaceFirst("(?s).*Reference ([0-9a-f]{8}).*", "$1");
        var line = line(output, reference);
        assertThat(line.path("reference").stringValue()).isEqualTo(reference);
        assertThat(line.path("request").stringValue()).isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(line.path("role").stringValue()).isEqualTo("all");
        assertThat(line.path("service").path("name").stringValue()).isEqualTo("duebook");
        assertThat(line.toString()).doesNotContain("anna", "xxxxx");
    }

    @Test
    void takeOverTheIdOfATrustedProxy(CapturedOutput output) {
        var visitor = new Visitor(port);

        assertThat(requestId(visitor, "5f0a6c1e-proxy-0001")).isEqualTo("5f0a6c1e-proxy-0001");
        for (var bad : List.of("short", "with blank and more", "x".repeat(65), "\"},{\"a\":\"b")) {
            assertThat(requestId(visitor, bad)).as(bad).matches("[0-9a-f]{16}");
        }
    }

    private String requestId(Visitor visitor, String given) {
        return visitor.get("/actuator/health/liveness", RequestIds.HEADER, given)
                .headers().firstValue(RequestIds.HEADER).orElseThrow();
    }

    private static JsonNode line(CapturedOutput output, String words) {
        return output.getAll().lines().filter(line -> line.startsWith("{") && line.contains(words)).findFirst()
                .map(JsonMapper.shared()::readTree)
                .orElseThrow(() -> new AssertionError("no line of " + words + " in " + output.getAll()));
    }

    private static final class Talker extends TestWork {

        @Override
        public void run(String subject) {
            LOG.info("working on {}", subject);
            if (subject.equals("poison")) {
                throw new IllegalStateException("of anna.payer@example.com");
            }
        }
    }

    private static final class Faulty {

        @GetMapping
        String fail() {
            throw new IllegalStateException("of anna.payer@example.com with " + "x".repeat(43));
        }
    }
}
