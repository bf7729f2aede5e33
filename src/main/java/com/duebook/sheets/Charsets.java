package com.duebook.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/** Which letters a text file is written in. */
final class Charsets {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1 << 20;

    /** What the detector tells apart well, as what its programs really write; other answers are wrong too often. */
    private static final Map<String, String> TRUSTED = Map.of(
            Constants.CHARSET_BIG5, "Big5-HKSCS", Constants.CHARSET_SHIFT_JIS, "windows-31j",
            Constants.CHARSET_EUC_JP, "EUC-JP", Constants.CHARSET_EUC_KR, "x-windows-949",
            Constants.CHARSET_WINDOWS_1251, "windows-1251",
            Constants.CHARSET_ISO_8859_7, "windows-1253", Constants.CHARSET_WINDOWS_1253, "windows-1253",
            Constants.CHARSET_WINDOWS_1255, "windows-1255", Constants.CHARSET_TIS620, "x-windows-874");

    private Charsets() {}

    static Charset of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (isUtf16(bytes, 0) || startsWith(bytes, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
            if (isUtf16(bytes, 1) || startsWith(bytes, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16BE;
            }
            if (isGood(bytes, StandardCharsets.UTF_8)) {
                return StandardCharsets.UTF_8;
            }
            return detected(bytes).filter(charset -> isGood(bytes, charset) && !tearsWords(bytes, charset))
                    .orElseGet(() -> ofBytes(bytes));
        }
    }

    /** Without a mark at its start: every other byte of the Western letters that any table has is zero. */
    static boolean isUtf16(ByteBuffer bytes, int letters) {
        var pairs = Math.min(bytes.limit(), 200) / 2;
        var half = 0;
        for (var i = 0; i < pairs; i++) {
            half += bytes.get(2 * i + letters) != 0 && bytes.get(2 * i + 1 - letters) == 0 ? 1 : 0;
        }
        return pairs > 1 && half * 2 > pairs;
    }

    private static Optional<Charset> detected(ByteBuffer bytes) {
        var start = new byte[Math.min(bytes.limit(), LOOKED_AT)];
        bytes.get(0, start);
        var detector = new UniversalDetector();
        detector.handleData(start);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).map(TRUSTED::get).map(Charset::forName);
    }

    /** Western letters taken for East Asian ones stand alone between the others: "Se駉r" for "Señor". */
    private static boolean tearsWords(ByteBuffer bytes, Charset charset) {
        var start = new byte[Math.min(bytes.limit(), LOOKED_AT)];
        bytes.get(0, start);
        var text = new String(start, charset);
        var alone = 0;
        var all = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                all++;
                alone += isLatin(text, i - 1) || isLatin(text, i + 1) ? 1 : 0;
            }
        }
        return alone * 2 > all;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at));
    }

    /** In GB 2312 both bytes of a character are high; in Western text high bytes stand alone. Decides on a word or two. */
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
        return paired * 10L >= high * 8L && isGood(bytes, CHINESE) && !tearsWords(bytes, CHINESE)
                ? CHINESE : WESTERN;
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
