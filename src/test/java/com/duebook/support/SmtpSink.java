package com.duebook.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A mail server on loopback that obeys a script and writes a mail down before it says 250, so that what it has is never
 * less than what a sender may believe.
 */
public class SmtpSink implements AutoCloseable {

    /** What happens to a mail. */
    public enum Fate {
        TAKEN,
        /** "Going away" at the receiver's address, then gone. */
        SAYS_421,
        SAYS_451,
        SAYS_550,
        /** After the last dot. */
        SAYS_552,
        /** At the receiver's address, for as long as the sender waits. */
        FALLS_SILENT,
        DROPS_BEFORE_DOT,
        DROPS_AFTER_DOT
    }

    /** @param text everything between DATA and the last dot, headers first */
    public record Caught(String from, List<String> to, String text) {

        public String header(String name) {
            var wanted = name.toLowerCase(Locale.ROOT) + ":";
            return unfolded().lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip())
                    .findFirst()
                    .orElse("");
        }

        public long headers(String name) {
            var wanted = name.toLowerCase(Locale.ROOT) + ":";
            return unfolded().lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .count();
        }

        private String unfolded() {
            return text.replaceAll("\r\n[ \t]+", " ");
        }
    }

    private final ServerSocket server;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Caught> caught = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<String, Integer> tries = new ConcurrentHashMap<>();
    private volatile Function<String, Fate> script = to -> Fate.TAKEN;
    private volatile Duration delay = Duration.ZERO;
    private volatile String extension = "";
    private volatile String parameters = "";

    public SmtpSink() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("smtp-sink").start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void reset() {
        caught.clear();
        tries.clear();
        script = to -> Fate.TAKEN;
        delay = Duration.ZERO;
        extension = "";
    }

    /** Asked for each receiver, each time. */
    public void obey(Function<String, Fate> script) {
        this.script = script;
    }

    /** What it announces from now on to whoever connects, such as SMTPUTF8. */
    public void announce(String extension) {
        this.extension = extension;
    }

    /** Behind the sender's address in the last mail. */
    public String parameters() {
        return parameters;
    }

    /** Before each final answer, as if the disk were slow. */
    public void delay(Duration delay) {
        this.delay = delay;
    }

    public List<Caught> caught() {
        return List.copyOf(caught);
    }

    public Caught only() {
        if (caught.size() != 1) {
            throw new AssertionError("caught " + caught.size());
        }
        return caught.element();
    }

    /** How often somebody asked to deliver to this address. */
    public int triesFor(String to) {
        return tries.getOrDefault(to, 0);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var line : lines) {
            line.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                lines.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            new Dialogue(in, socket.getOutputStream()).run();
        } catch (IOException gone) {
            // The sender hung up, or we did.
        } finally {
            lines.remove(socket);
        }
    }

    private final class Dialogue {

        private final BufferedReader in;
        private final OutputStream out;
        private final List<String> to = new ArrayList<>();
        private String from = "";
        private Fate fate = Fate.TAKEN;

        Dialogue(BufferedReader in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void run() throws IOException {
            say("220 sink ready");
            for (var line = in.readLine(); line != null && answer(line); line = in.readLine()) {}
        }

        /** @return whether the line stays open */
        private boolean answer(String line) throws IOException {
            var verb = line.toUpperCase(Locale.ROOT);
            if (verb.startsWith("RCPT TO:")) {
                return receiver(line.substring(line.indexOf('<') + 1, line.lastIndexOf('>')));
            }
            if (verb.equals("DATA")) {
                return data();
            }
            if (verb.startsWith("EHLO") && !extension.isEmpty()) {
                say("250-sink");
                say("250 " + extension);
                return true;
            }
            if (verb.startsWith("MAIL FROM:")) {
                parameters = line.substring(line.indexOf('>') + 1).strip();
                from = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                to.clear();
                fate = Fate.TAKEN;
            }
            say(verb.equals("QUIT") ? "221 bye" : "250 ok");
            return !verb.equals("QUIT");
        }

        private boolean receiver(String address) throws IOException {
            tries.merge(address, 1, Integer::sum);
            fate = script.apply(address);
            to.add(address);
            switch (fate) {
                case SAYS_421 -> say("421 4.3.2 going away");
                case SAYS_451 -> say("451 4.7.1 come back later");
                case SAYS_550 -> say("550 5.1.1 no such mailbox");
                case FALLS_SILENT -> in.readLine();
                default -> say("250 ok");
            }
            return fate != Fate.SAYS_421 && fate != Fate.FALLS_SILENT;
        }

        private boolean data() throws IOException {
            say("354 go on");
            var text = new StringBuilder();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                // Half a mail, of a sender that died over it, is none.
                if (line == null || fate == Fate.DROPS_BEFORE_DOT) {
                    return false;
                }
                text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            }
            if (fate == Fate.SAYS_552) {
                say("552 5.3.4 too big for us");
                return true;
            }
            LockSupport.parkNanos(delay.toNanos());
            caught.add(new Caught(from, List.copyOf(to), text.toString()));
            if (fate == Fate.DROPS_AFTER_DOT) {
                return false;
            }
            say("250 taken");
            return true;
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
