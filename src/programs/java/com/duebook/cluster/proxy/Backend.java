package com.duebook.cluster.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A node as the balancer knows it. */
public final class Backend {

    /** What its readiness said last. */
    public enum State {
        READY,
        /** Still ends what it began; nobody new is sent there. */
        DRAINING,
        DOWN
    }

    private static final int PATIENCE_MILLIS = 1_000;

    private final String name;
    private final int port;
    private volatile State state = State.DOWN;

    Backend(String name, int port) {
        this.name = name;
        this.port = port;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    Socket connect() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        return socket;
    }

    void down() {
        state = State.DOWN;
    }

    void look() {
        try (var socket = connect()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write("GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            state = judge(socket.getInputStream());
        } catch (IOException gone) {
            state = State.DOWN;
        }
    }

    private static State judge(InputStream in) throws IOException {
        var head = Head.read(in);
        return head.filter(it -> it.first().contains(" 200")).isPresent() ? State.READY
                : head.filter(it -> it.first().contains(" 503")).isPresent() ? State.DRAINING : State.DOWN;
    }
}
