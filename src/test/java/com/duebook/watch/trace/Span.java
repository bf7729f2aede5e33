package com.duebook.watch.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A span as OTLP sends it: of its message in protobuf, the name and the attributes that are texts. */
record Span(String name, Map<String, String> attributes) {

    private static final int LENGTH_DELIMITED = 2;

    /** ExportTraceServiceRequest.resource_spans(1).scope_spans(2).spans(2). */
    static List<Span> in(byte[] request) {
        return fields(request, 1).stream()
                .flatMap(resource -> fields(resource, 2).stream())
                .flatMap(scope -> fields(scope, 2).stream())
                .map(Span::of)
                .toList();
    }

    /** Span.name(5), Span.attributes(9) of KeyValue.key(1), KeyValue.value(2).string_value(1). */
    private static Span of(byte[] span) {
        return new Span(text(span, 5), fields(span, 9).stream().collect(Collectors.toMap(
                attribute -> text(attribute, 1),
                attribute -> fields(attribute, 2).stream().map(value -> text(value, 1)).findFirst().orElse(""))));
    }

    private static String text(byte[] message, int field) {
        return fields(message, field).stream().map(bytes -> new String(bytes, UTF_8)).findFirst().orElse("");
    }

    /** The contents of one field that has a length, each time it stands there. */
    private static List<byte[]> fields(byte[] message, int wanted) {
        var found = new ArrayList<byte[]>();
        var left = ByteBuffer.wrap(message);
        while (left.hasRemaining()) {
            var tag = varint(left);
            switch ((int) tag & 7) {
                case 0 -> varint(left);
                case 1 -> left.position(left.position() + 8);
                case 5 -> left.position(left.position() + 4);
                case LENGTH_DELIMITED -> {
                    var bytes = new byte[(int) varint(left)];
                    left.get(bytes);
                    if (tag >>> 3 == wanted) {
                        found.add(bytes);
                    }
                }
                default -> throw new IllegalStateException("no wire type of protobuf: " + tag);
            }
        }
        return found;
    }

    private static long varint(ByteBuffer from) {
        var value = 0L;
        for (var shift = 0;; shift += 7) {
            var next = from.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
