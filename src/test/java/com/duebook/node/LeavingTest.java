package com.duebook.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.support.HttpTest;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Scope;
import com.duebook.tenancy.Tenancy;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** L-06, one process: what a SIGTERM sets going. */
@Timeout(120)
@HttpTest
@TestPropertySource(properties = {
    "duebook.drain-delay=3s", "duebook.jobs.background=true", "jobrunr.background-job-server.enabled=true"})
@Import(LeavingTest.Slow.class)
@DirtiesContext
class LeavingTest {

    static final CountDownLatch REQUESTED = new CountDownLatch(1);
    static final CountDownLatch BEGUN = new CountDownLatch(1);
    static final CountDownLatch GO_ON = new CountDownLatch(1);
    static final AtomicBoolean ENDED = new AtomicBoolean();

    @TestConfiguration
    static class Slow {

        @Bean
        static ServletRegistrationBean<?> slowPage() {
            return new ServletRegistrationBean<>(new HttpServlet() {
                @Override
                protected void doGet(HttpServletRequest request,
                        HttpServletResponse response) {
                    REQUESTED.countDown();
                    await(GO_ON);
                    response.setStatus(204);
                }
            }, "/actuator/health/slow");
        }

        @Bean
        static WorkHandler slowWork() {
            return new WorkHandler() {
                @Override
                public String kind() {
                    return "test.leaving";
                }

                @Override
                public void run(String subject) {
                    BEGUN.countDown();
                    await(GO_ON);
                    ENDED.set(true);
                }
            };
        }
    }

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired ConfigurableApplicationContext application;
    @LocalServerPort int port;

    @Test
    void isNotReadyAnyMoreServesOnAndEndsWhatItHasBegun() {
        var client = JdbcClient.create(application.getBean(DataSource.class));
        addWork(application, 20);
        await(BEGUN);
        var slow = browser.sendAsync(request("/actuator/health/slow"), BodyHandlers.discarding());
        await(REQUESTED);

        var stopped = CompletableFuture.runAsync(application::close);

        Awaitility.await().until(() -> status("/actuator/health/readiness") == 503);
        assertThat(status("/login")).as("still served").isEqualTo(200);
        assertThat(client.sql("select attempts from work_item where kind = 'test.leaving' and state = 'WAITING'")
                .query(Integer.class).list()).as("given back, as if never claimed").hasSize(12).containsOnly(0);
        GO_ON.countDown();
        assertThat(slow.join().statusCode()).as("in flight").isEqualTo(204);
        assertThat(stopped).succeedsWithin(Duration.ofSeconds(35));
        assertThat(ENDED).isTrue();
    }

    private static void addWork(ConfigurableApplicationContext application, int count) {
        var queue = application.getBean(WorkQueue.class);
        application.getBean(Tenancy.class).callAs(Scope.PLATFORM, Actor.SYSTEM, () ->
                application.getBean(TransactionTemplate.class).execute(status -> {
                    for (var i = 0; i < count; i++) {
                        queue.add("test.leaving", "item " + i);
                    }
                    return true;
                }));
    }

    private int status(String path) {
        return browser.sendAsync(request(path), BodyHandlers.discarding()).join().statusCode();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
