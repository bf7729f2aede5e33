package com.duebook.watch.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.HttpTest;
import com.duebook.support.Visitor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Without our setting there is nothing to trace with, whatever other programs' variables on this machine say. */
@HttpTest
@TestPropertySource(properties = "management.tracing.sampling.probability=1.0")
@DirtiesContext
class UntracedTest {

    private static final Collector COLLECTOR = new Collector();

    static {
        System.setProperty("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", COLLECTOR.address());
        System.setProperty("otel.exporter.otlp.endpoint", COLLECTOR.address());
    }

    @Autowired ApplicationContext application;
    @Autowired ObservationRegistry observations;
    @LocalServerPort int port;

    @AfterAll
    static void stop() {
        System.clearProperty("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
        System.clearProperty("otel.exporter.otlp.endpoint");
        COLLECTOR.stop();
    }

    @Test
    void sendsNothingAndMakesNoSpans() {
        assertThat(application.getBeanNamesForType(Tracer.class)).isEmpty();
        assertThat(application.getBeanNamesForType(OpenTelemetry.class)).isEmpty();

        new Visitor(port).get("/login");
        var observation = Observation.start("duebook.work", observations);
        observation.stop();

        assertThat((Object) observation.getContext().get(TracingContext.class)).isNull();
        assertThat(COLLECTOR.received()).isEmpty();
    }
}
