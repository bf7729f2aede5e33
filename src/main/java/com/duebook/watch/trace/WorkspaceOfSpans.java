package com.duebook.watch.trace;

import com.duebook.tenancy.Tenancy;
import com.duebook.watch.RequestNames;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Whose work it was, by the workspace's id and nothing else of it. */
@Component
@ConditionalOnProperty("management.opentelemetry.tracing.export.otlp.endpoint")
class WorkspaceOfSpans implements ObservationFilter {

    private final Tenancy tenancy;

    WorkspaceOfSpans(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public Observation.Context map(Observation.Context context) {
        workspace(context).ifPresent(id -> context.addHighCardinalityKeyValue(KeyValue.of("workspace", id.toString())));
        return context;
    }

    /** A request's session is out of sight when the request ends. */
    private Optional<UUID> workspace(Observation.Context context) {
        return context instanceof ServerRequestObservationContext request && request.getCarrier() != null
                ? RequestNames.workspaceOf(request.getCarrier())
                : tenancy.workspace();
    }
}
