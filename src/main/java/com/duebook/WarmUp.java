package com.duebook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.boot.SpringApplication;
import org.springframework.stereotype.Component;

/** Opens the first page once and ends, so that the JVM writes down which classes a start needs (JEP 514). */
@Component
@ConditionalOnProperty("duebook.warm-up")
class WarmUp {

    private final ConfigurableApplicationContext context;

    WarmUp(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void openTheFirstPage() throws IOException, InterruptedException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (var browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        // Not on this thread: the event is part of the start, which an exit waits for.
        Thread.ofPlatform().name("warm-up").start(() -> System.exit(SpringApplication.exit(context)));
    }
}
