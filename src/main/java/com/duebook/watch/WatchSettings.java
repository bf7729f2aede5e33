package com.duebook.watch;

import com.duebook.problem.CannotStart;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Says in Spring Boot's words what the operator's few settings say; what is not asked for is not even set up. */
class WatchSettings implements EnvironmentPostProcessor {

    private static final int SHORTEST_TOKEN = 16;
    private static final String BOOT = "org.springframework.boot.";
    private static final String TRACING = String.join(",",
            BOOT + "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
            BOOT + "micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
            BOOT + "micrometer.tracing.autoconfigure.prometheus.PrometheusExemplarsAutoConfiguration",
            BOOT + "micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
            BOOT + "micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
            BOOT + "opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration");
    /** Logs go to the console, whatever OpenTelemetry's own variables say. */
    private static final String SENT_LOGS = String.join(",",
            BOOT + "opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
            BOOT + "opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var settings = new HashMap<String, Object>();
        metrics(environment.getProperty("duebook.metrics-token", ""), settings);
        traces(environment.getProperty("duebook.traces-endpoint", ""), settings);
        logs(environment, settings);
        environment.getPropertySources().addFirst(new MapPropertySource("watch", settings));
    }

    private static void metrics(String token, Map<String, Object> settings) {
        var open = !token.isBlank();
        if (open && token.length() < SHORTEST_TOKEN) {
            throw new CannotStart("DUEBOOK_METRICS_TOKEN can be guessed; make it " + SHORTEST_TOKEN
                    + " characters or longer, such as by: openssl rand -hex 24");
        }
        settings.put("management.endpoints.web.exposure.include", open ? "health,prometheus" : "health");
        settings.put("management.prometheus.metrics.export.enabled", open);
    }

    private static void traces(String endpoint, Map<String, Object> settings) {
        var open = !endpoint.isBlank();
        settings.put("spring.autoconfigure.exclude", open ? SENT_LOGS : SENT_LOGS + "," + TRACING);
        settings.put("logging.expect-correlation-id", open);
        if (open) {
            settings.put("management.opentelemetry.tracing.export.otlp.endpoint", address(endpoint));
        } else {
            // Not even by OpenTelemetry's own variables.
            settings.put("management.opentelemetry.enabled", false);
        }
    }

    private static void logs(ConfigurableEnvironment environment, Map<String, Object> settings) {
        switch (environment.getProperty("duebook.log-format", "text")) {
            case "text", "" -> {}
            case "json" -> {
                settings.put("logging.structured.format.console", "ecs");
                Optional.ofNullable(environment.getProperty("HOSTNAME"))
                        .ifPresent(node -> settings.put("logging.structured.ecs.service.node-name", node));
                settings.put("logging.structured.json.add.role", environment.getProperty("duebook.role", "all"));
                settings.put("logging.structured.json.customizer", "com.duebook.watch.log.LineMembers");
            }
            case String other -> throw new CannotStart("DUEBOOK_LOG_FORMAT wants text or json, and not: " + other);
        }
    }

    private static String address(String endpoint) {
        try {
            var address = URI.create(endpoint);
            if (address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return endpoint;
            }
        } catch (IllegalArgumentException none) {
            // Said below.
        }
        throw new CannotStart("DUEBOOK_TRACES_ENDPOINT wants the address of an OpenTelemetry collector that takes OTLP over"
                + " HTTP, such as http://collector:4318/v1/traces, and not: " + endpoint);
    }
}
