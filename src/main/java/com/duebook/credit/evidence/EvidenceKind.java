package com.duebook.credit.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is taken, each known by its first bytes: what a file calls itself binds nobody. */
enum EvidenceKind {

    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "docx"),
    CSV("text/csv", "", "csv") {
        @Override
        boolean fits(byte[] bytes) {
            return bytes.length > 0 && isText(bytes) && OTHER_TEXTS.stream().noneMatch(begin -> begins(bytes, begin));
        }
    };

    /** Text that is run or drawn by what opens it. */
    private static final List<byte[]> OTHER_TEXTS = Stream.of("MZ", "#!", "<", "%PDF-", "\u00ef\u00bb\u00bf<")
            .map(begin -> begin.getBytes(ISO_8859_1)).toList();

    private final String mediaType;
    private final byte[] begin;
    private final String[] endings;

    EvidenceKind(String mediaType, String begin, String... endings) {
        this.mediaType = mediaType;
        this.begin = begin.getBytes(ISO_8859_1);
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty where the ending is of none of them, or the bytes are of another. */
    static Optional<EvidenceKind> of(String name, byte[] bytes) {
        var ending = ending(name);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings).contains(ending) && kind.fits(bytes))
                .findFirst();
    }

    boolean fits(byte[] bytes) {
        return begins(bytes, begin);
    }

    private static boolean begins(byte[] bytes, byte[] begin) {
        return Arrays.equals(begin, 0, begin.length, bytes, 0, Math.min(begin.length, bytes.length));
    }

    /** In whichever writing that keeps the letters of ASCII: it has no control characters but tabs and ends of lines. */
    private static boolean isText(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(at -> bytes[at] & 0xff)
                .noneMatch(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
    }

    /** Of what was kept, whose ending is one of these. */
    static EvidenceKind named(String name) {
        var ending = ending(name);
        return Arrays.stream(values()).filter(kind -> Arrays.asList(kind.endings).contains(ending)).findFirst().orElseThrow();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static String[] allEndings() {
        return Arrays.stream(values()).flatMap(kind -> Arrays.stream(kind.endings)).map(ending -> "." + ending).toArray(String[]::new);
    }
}
