package com.duebook.cluster.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request and its answer, or a line that was upgraded to a WebSocket, on connections of their own. */
final class Exchange {

    private final Balancer balancer;
    private final Socket client;

    Exchange(Balancer balancer, Socket client) {
        this.balancer = balancer;
        this.client = client;
    }

    void run() {
        try (client; var in = new BufferedInputStream(client.getInputStream())) {
            var request = Head.read(in);
            if (request.isPresent() && !isAnswered(request.get(), in)) {
                balancer.countUnanswered();
                client.getOutputStream().write(("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            // Whoever asked hung up, or the node died in the middle of its answer, which then ends early.
        }
    }

    private boolean isAnswered(Head request, InputStream in) throws IOException {
        for (var node : balancer.candidates(request)) {
            try (var socket = node.connect()) {
                if (pass(request, in, node, socket)) {
                    return true;
                }
                // It took the request and died: what cannot be asked twice is not.
                if (!request.isSafe()) {
                    return false;
                }
            } catch (IOException refused) {
                // Nothing was sent: the next one is asked, whatever the request.
            }
            node.down();
        }
        return false;
    }

    /** @return whether an answer began, which cannot be taken back */
    private boolean pass(Head request, InputStream in, Backend node, Socket socket) throws IOException {
        Optional<Head> answer;
        var from = new BufferedInputStream(socket.getInputStream());
        try {
            socket.getOutputStream().write(forwarded(request).bytes());
            if (request.hasBody() || request.isUpgrade()) {
                Thread.ofVirtual().start(() -> pour(in, socket));
            }
            answer = Head.read(from);
        } catch (IOException died) {
            return false;
        }
        if (answer.isEmpty()) {
            return false;
        }
        balancer.note(request, node);
        var out = client.getOutputStream();
        out.write(answered(answer.get(), request, node).bytes());
        copy(from, out);
        return true;
    }

    private Head forwarded(Head request) {
        var known = request.field("X-Forwarded-For").map(others -> others + ", ").orElse("");
        var head = request.without("X-Forwarded-For").with("X-Forwarded-For", known + client.getInetAddress().getHostAddress());
        return request.isUpgrade() ? head
                : head.without("Connection", "Upgrade", "HTTP2-Settings").with("Connection", "close");
    }

    private static Head answered(Head answer, Head request, Backend node) {
        var head = request.isUpgrade() ? answer : answer.without("Connection", "Keep-Alive").with("Connection", "close");
        return request.cookie(Balancer.COOKIE).filter(node.name()::equals).isPresent() ? head
                : head.with("Set-Cookie", Balancer.COOKIE + "=" + node.name() + "; Path=/; HttpOnly; SameSite=Lax");
    }

    private static void pour(InputStream in, Socket socket) {
        try {
            copy(in, socket.getOutputStream());
        } catch (IOException over) {
            // The answer's side sees it too.
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[16_384];
        for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            out.write(buffer, 0, length);
            out.flush();
        }
    }
}
