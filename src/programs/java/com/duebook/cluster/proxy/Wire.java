package com.duebook.cluster.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The network between a node and what it talks to, at one address for good; it can be made slow, silent or cut. */
public final class Wire implements AutoCloseable {

    /** What happens to bytes on their way. */
    public enum State {
        FINE,
        /** 200 ms later. */
        SLOW,
        /** Not now; they arrive when the wire is fine again. */
        SILENT,
        /** Connections are closed by reset, and new ones refused. */
        CUT
    }

    private static final long SLOWNESS = Duration.ofMillis(200).toNanos();
    private static final long LOOK = Duration.ofMillis(5).toNanos();

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger resets = new AtomicInteger();
    private volatile int target;
    private volatile State state = State.FINE;
    private final AtomicInteger left = new AtomicInteger();
    private volatile byte[] deadly = {};
    private volatile boolean eachTime;

    private Wire(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    public static Wire to(int port) throws IOException {
        var wire = new Wire(new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(wire::accept);
        return wire;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** For new connections. */
    public void leadTo(int port) {
        target = port;
    }

    public void be(State wanted) {
        state = wanted;
        if (wanted == State.CUT) {
            open.forEach(Wire::reset);
        }
    }

    /** The next packet towards the target that holds these bytes is passed on, and no answer to it comes back. */
    public void resetAfter(byte[] said) {
        eachTime = false;
        deadly = said;
    }

    /** The same for each of them, until there is something else to be deaf to. */
    public void resetAfterEach(byte[] said) {
        eachTime = true;
        deadly = said;
    }

    /** Is cut by itself when so many packets have gone to the target. */
    public void cutAfter(int packets) {
        left.set(packets);
    }

    /** How many connections died of {@link #resetAfter}. */
    public int resets() {
        return resets.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(Wire::reset);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var near = server.accept();
                if (state == State.CUT) {
                    reset(near);
                } else {
                    join(near);
                }
            } catch (IOException closed) {
                // Ours, which ends the loop, or the target is not there.
            }
        }
    }

    private void join(Socket near) throws IOException {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            for (var socket : new Socket[] {near, far}) {
                socket.setTcpNoDelay(true);
                open.add(socket);
            }
            Thread.ofVirtual().start(() -> pass(near, far, true));
            Thread.ofVirtual().start(() -> pass(far, near, false));
        } catch (IOException e) {
            reset(near);
            throw e;
        }
    }

    private void pass(Socket from, Socket to, boolean outwards) {
        try (from; to) {
            pass(from, to, from.getInputStream(), to.getOutputStream(), outwards);
        } catch (IOException over) {
            // Either side has ended.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void pass(Socket from, Socket to, InputStream in, OutputStream out, boolean outwards) throws IOException {
        var buffer = new byte[65_536];
        for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            if (state == State.SLOW) {
                LockSupport.parkNanos(SLOWNESS);
            }
            while (state == State.SILENT) {
                LockSupport.parkNanos(LOOK);
            }
            out.write(buffer, 0, length);
            out.flush();
            if (outwards && left.get() > 0 && left.decrementAndGet() == 0) {
                be(State.CUT);
            }
            if (outwards && isDeadly(buffer, length)) {
                resets.incrementAndGet();
                reset(from);
                // What was said is heard and done.
                LockSupport.parkNanos(SLOWNESS);
                return;
            }
        }
    }

    private synchronized boolean isDeadly(byte[] buffer, int length) {
        var wanted = deadly;
        for (var at = 0; wanted.length > 0 && at + wanted.length <= length; at++) {
            if (Arrays.equals(buffer, at, at + wanted.length, wanted, 0, wanted.length)) {
                deadly = eachTime ? wanted : new byte[0];
                return true;
            }
        }
        return false;
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // That was the point.
        }
    }
}
