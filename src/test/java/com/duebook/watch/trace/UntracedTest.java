package com.duebook.watch.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.Visitor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Without our setting there is nothing to trace with, whatever other programs' variables on this machine say. */
@IntegrationTest
class UntracedTest {

    @Autowired ApplicationContext application;
    @Autowired ObservationRegistry observations;
    @LocalServerPort int port;

    @Test
    void sendsNothingAndMakesNoSpans() {
        assertThat(application.getBeanNamesForType(Tracer.class)).isEmpty();
        assertThat(application.getBeanNamesForType(OpenTelemetry.class)).isEmpty();

        new Visitor(port).get("/login");
        var observation = Observation.start("duebook.work", observations);
        observation.stop();

        assertThat((Object) observation.getContext().get(TracingContext.class)).isNull();
        assertThat(Collector.STRANGE.received()).isEmpty();
    }
}
