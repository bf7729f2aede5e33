package com.duebook.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * Vaadin keeps its last answer to each tab, to repeat it to a browser that missed it: for a list 100 kB of heap a person, and
 * twice that with a Chinese name in it. Here it is kept packed.
 */
class PackedAnswers extends UidlRequestHandler {

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(VaadinSession session, VaadinRequest request,
            VaadinResponse response, String message) throws IOException {
        // Asked before, because what is pressed may end the session, and nobody finds a tab by an ended one.
        var ui = Optional.ofNullable(session.getService().findUI(request));
        var answer = super.synchronizedHandleRequest(session, request, response, message);
        ui.ifPresent(PackedAnswer::pack);
        return answer;
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
