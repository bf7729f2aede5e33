package com.duebook.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The set of letters that a text announces: by a mark at its start or by escapes, as juniversalchardet finds them. What it
 * would guess of a text that announces nothing is not asked for ({@link CharsetVotes} errs less), and UTF-16 without a mark,
 * which it takes for Western, is found here.
 */
final class Announced {

    /** By the library's names. Windows' Japanese has the signs of companies' names as well, such as ㈱. */
    private static final Map<String, Charset> SETS = Map.of(
            Constants.CHARSET_UTF_16LE, StandardCharsets.UTF_16LE, Constants.CHARSET_UTF_16BE, StandardCharsets.UTF_16BE,
            Constants.CHARSET_UTF_32LE, StandardCharsets.UTF_32LE, Constants.CHARSET_UTF_32BE, StandardCharsets.UTF_32BE,
            Constants.CHARSET_ISO_2022_JP, Charset.forName("x-windows-iso2022jp"),
            Constants.CHARSET_ISO_2022_KR, Charset.forName("ISO-2022-KR"));

    private static final byte ESCAPE = 0x1B;
    private static final int PIECE = 8_192;
    private static final int LOOKED_AT = 4_096;

    private Announced() {}

    /** @param bytes a file, or its start */
    static Optional<Charset> by(ByteBuffer bytes) {
        return detected(bytes).or(() -> Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> isUtf16(bytes, charset)).findFirst());
    }

    /** Escapes are in text of seven bits alone. The library misses one that is cut by its pieces, and a mark with nothing behind. */
    private static Optional<Charset> detected(ByteBuffer bytes) {
        var from = Charsets.isAscii(bytes) ? firstEscape(bytes) : 0;
        var piece = new byte[PIECE];
        Arrays.fill(piece, (byte) '\n');
        bytes.get(from, piece, 0, Math.min(PIECE, bytes.limit() - from));
        var detector = new UniversalDetector();
        detector.handleData(piece);
        return Optional.ofNullable(detector.getDetectedCharset()).map(SETS::get);
    }

    private static int firstEscape(ByteBuffer bytes) {
        return IntStream.range(0, bytes.limit()).filter(at -> bytes.get(at) == ESCAPE).findFirst().orElse(0);
    }

    /** Text that is read as such has the signs of a table and nothing unseen. */
    private static boolean isUtf16(ByteBuffer bytes, Charset charset) {
        try {
            var start = charset.newDecoder().decode(bytes.slice(0, Math.min(bytes.limit(), LOOKED_AT) & ~1)).toString();
            return start.matches("(?s).*[\\n\\r,;\\t|].*") && start.chars().noneMatch(Announced::isUnseen);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isUnseen(int sign) {
        return sign < ' ' && "\n\r\t\f".indexOf(sign) < 0 || sign == 0xFFFE || !Character.isDefined(sign);
    }
}
