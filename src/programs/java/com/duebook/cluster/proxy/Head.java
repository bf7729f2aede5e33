package com.duebook.cluster.proxy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a request or an answer before its body. */
record Head(String first, List<String> fields) {

    private static final int LONGEST = 64 * 1024;

    /** @return empty when the other side hung up before it said anything */
    static Optional<Head> read(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith("\r\n\r\n")) {
            var line = line(in, text.isEmpty());
            if (line.isEmpty()) {
                return Optional.empty();
            }
            text.append(line);
        }
        var lines = text.toString().split("\r\n");
        return Optional.of(new Head(lines[0], Arrays.asList(lines).subList(1, lines.length)));
    }

    private static String line(InputStream in, boolean mayEnd) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            line.append((char) next);
            if (next == '\n') {
                return line.toString();
            }
            if (line.length() > LONGEST) {
                throw new IOException("a line without an end");
            }
        }
        if (mayEnd && line.isEmpty()) {
            return "";
        }
        throw new EOFException("in the middle of a head");
    }

    String path() {
        return first.split(" ", 3)[1];
    }

    Optional<String> field(String name) {
        return values(name).findFirst();
    }

    /** Of the request's cookies, each without what the others say. */
    Optional<String> cookie(String name) {
        return values("Cookie").flatMap(line -> Stream.of(line.split("; *")))
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    boolean isUpgrade() {
        return field("Upgrade").filter("websocket"::equalsIgnoreCase).isPresent();
    }

    boolean hasBody() {
        return field("Transfer-Encoding").isPresent() || field("Content-Length").filter(length -> !length.equals("0")).isPresent();
    }

    /** Whether asking twice does nothing that asking once does not. */
    boolean isSafe() {
        return !hasBody() && Set.of("GET", "HEAD", "OPTIONS").contains(first.split(" ", 2)[0]);
    }

    Head with(String name, String value) {
        return new Head(first, Stream.concat(fields.stream(), Stream.of(name + ": " + value)).toList());
    }

    Head without(String... names) {
        var gone = new ArrayList<String>();
        for (var name : names) {
            gone.add(name.toLowerCase(Locale.ROOT) + ":");
        }
        return new Head(first, fields.stream()
                .filter(field -> gone.stream().noneMatch(field.toLowerCase(Locale.ROOT)::startsWith)).toList());
    }

    byte[] bytes() {
        return (first + "\r\n" + String.join("", fields.stream().map(field -> field + "\r\n").toList()) + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Stream<String> values(String name) {
        return fields.stream().filter(field -> field.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(field -> field.substring(name.length() + 1).strip());
    }
}
