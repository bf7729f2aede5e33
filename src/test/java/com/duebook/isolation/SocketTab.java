package com.duebook.isolation;

import com.duebook.support.Visitor;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser tab that sends its messages through a socket, as with the transport WEBSOCKET. What it sends is preceded by
 * its length and a bar.
 */
final class SocketTab implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder received = new StringBuilder();
    private final Visitor visitor;
    private @Nullable WebSocket socket;
    private String csrf = "";
    private String pushId = "";
    private int ui;
    private int syncId;
    private int clientId;

    /** Opens the application, which sends pushes through the socket of {@link #connect}. */
    SocketTab(Visitor visitor) {
        this.visitor = visitor;
        var config = JSON.readTree(visitor.get("/?v-r=init&location=&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900"
                + "&v-bw=1440&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=t&v-td=false").body())
                .get("appConfig");
        ui = config.get("v-uiId").asInt();
        var first = config.get("uidl");
        csrf = first.get("Vaadin-Security-Key").asString();
        pushId = first.get("Vaadin-Push-ID").asString();
        hear(first);
    }

    SocketTab connect(int port) {
        socket = visitor.http().newWebSocketBuilder().buildAsync(URI.create("ws://127.0.0.1:" + port
                + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0"), this).join();
        return this;
    }

    /** Returns when the server has answered; its own news may come before that. */
    void click(int node) {
        var message = JSON.createObjectNode().put("csrfToken", csrf).put("syncId", syncId).put("clientId", clientId);
        var event = message.putArray("rpc").addObject().put("type", "event").put("node", node).put("event", "click");
        var data = event.putObject("data");
        for (var number : new String[] {"clientX", "clientY", "screenX", "screenY", "button", "detail"}) {
            data.put("event." + number, 1);
        }
        for (var flag : new String[] {"shiftKey", "ctrlKey", "altKey", "metaKey"}) {
            data.put("event." + flag, false);
        }
        var before = clientId;
        var text = message.toString();
        if (socket == null) {
            throw new IllegalStateException("not connected");
        }
        socket.sendText(text.length() + "|" + text, true).join();
        while (clientId == before) {
            hear(next());
        }
    }

    private JsonNode next() {
        try {
            var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("the server says nothing");
            }
            return JSON.readTree(message);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hear(JsonNode uidl) {
        if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("the server says " + uidl.get("meta"));
        }
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
        received.append(piece);
        if (last) {
            messages.add(received.toString());
            received.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
