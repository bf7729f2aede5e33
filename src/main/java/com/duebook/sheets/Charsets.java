package com.duebook.sheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Which letters a text file is written in. */
final class Charsets {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    static Charset of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16BE;
            }
            return isGood(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : ofBytes(bytes);
        }
    }

    /** In GB 2312 both bytes of a character are high; in Western text high bytes stand alone. */
    private static Charset ofBytes(ByteBuffer bytes) {
        var high = 0;
        var paired = 0;
        for (var i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) < 0) {
                high++;
                if (i + 1 < bytes.limit() && bytes.get(i + 1) < 0) {
                    high++;
                    paired += 2;
                    i++;
                }
            }
        }
        return paired * 10L >= high * 8L && isGood(bytes, CHINESE) ? CHINESE : WESTERN;
    }

    private static boolean isGood(ByteBuffer bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var source = bytes.duplicate();
        var sink = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(source, sink.clear(), true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static boolean startsWith(ByteBuffer bytes, int first, int second) {
        return bytes.limit() >= 2 && bytes.get(0) == (byte) first && bytes.get(1) == (byte) second;
    }
}
