package com.duebook.watch;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Names requests in few words. Everything for Vaadin's servlet would else be one, and addresses hold tokens, which
 * belong into no trace.
 */
@Component
public class RequestNames extends DefaultServerRequestObservationConvention {

    private static final String EVERYTHING_ELSE = "/**";
    private static final String WORKSPACE = RequestNames.class.getName() + ".workspace";

    /** Says whose request it is to whoever tells of it when it has ended. */
    public static void ofWorkspace(HttpServletRequest request, UUID workspace) {
        request.setAttribute(WORKSPACE, workspace);
    }

    public static Optional<UUID> workspaceOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(WORKSPACE)).map(UUID.class::cast);
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return request != null && EVERYTHING_ELSE.equals(context.getPathPattern())
                ? KeyValue.of("uri", kind(request))
                : super.uri(context);
    }

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return request == null ? "http" : request.getMethod() + " " + uri(context).getValue();
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
    }

    /** The query is looked at as text, because asking for a parameter reads the body. */
    private static String kind(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "&" + request.getQueryString() + "&";
        var path = request.getRequestURI();
        if (query.contains("&v-r=uidl&")) {
            return "message";
        } else if (query.contains("&v-r=heartbeat&")) {
            return "heartbeat";
        } else if (query.contains("&v-r=push&") || path.startsWith("/VAADIN/push")) {
            return "push";
        } else if (path.startsWith("/VAADIN/dynamic/")) {
            return "download";
        } else if (path.lastIndexOf('.') > path.lastIndexOf('/')) {
            return "file";
        }
        return "page";
    }
}
