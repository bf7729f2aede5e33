package com.duebook.surface;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Nobody, who writes requests by hand, so that an address arrives just as it is spelled. */
final class Stranger {

    /** @param head the answer's first line and headers */
    record Answer(int status, String head) {

        /** Sent to the sign-in page, or told that there is nothing or nothing for them. */
        boolean isNo() {
            return switch (status) {
                case 302 -> head.matches("(?is).*\r\nLocation: (https?://[^/]+)?/login(;[^\r]*|\\?again)?\r\n.*");
                case 401, 403, 404, 405 -> true;
                default -> false;
            };
        }

        /** Not even understood, which no plain spelling is. */
        boolean isRefusedUnread() {
            return status == 400;
        }

        boolean startsSession() {
            return head.contains("\r\nSet-Cookie: ");
        }
    }

    private final int port;

    Stranger(int port) {
        this.port = port;
    }

    Answer asks(String method, String address) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n"
                    + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            var head = answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
            return new Answer(Integer.parseInt(head.split(" ", 3)[1]), head);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        }
    }
}
