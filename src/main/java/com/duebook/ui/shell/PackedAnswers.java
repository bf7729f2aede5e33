package com.duebook.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Vaadin keeps its last answer to each tab, to repeat it to a browser that missed it: for a list 100 kB of heap a person, and
 * twice that with a Chinese name in it. Here it is kept packed, and
 * sent as it is kept, so that it is packed once.
 */
class PackedAnswers extends UidlRequestHandler {

    private static final String GZIP = "gzip";

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(VaadinSession session, VaadinRequest request,
            VaadinResponse response, String message) throws IOException {
        // Asked before, because what is pressed may end the session, and nobody finds a tab by an ended one.
        var ui = Optional.ofNullable(session.getService().findUI(request));
        var answer = super.synchronizedHandleRequest(session, request, response, message);
        return ui.flatMap(PackedAnswer::pack).filter(packed -> takesPacked(request))
                .<ResponseWriter>map(packed -> () -> send(packed, response)).or(() -> answer);
    }

    private static boolean takesPacked(VaadinRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains(GZIP);
    }

    private static void send(PackedAnswer answer, VaadinResponse response) throws IOException {
        response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentLength(answer.bytes().length);
        response.getOutputStream().write(answer.bytes());
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request);
                } catch (ClientResentPayloadException missed) {
                    PackedAnswer.unpack(ui);
                    throw missed;
                }
            }
        };
    }
}
