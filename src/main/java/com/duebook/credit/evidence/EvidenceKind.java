package com.duebook.credit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is taken, each known by its first bytes: what a file calls itself binds nobody. */
enum EvidenceKind {

    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "docx");

    private final String mediaType;
    private final byte[] begin;
    private final String[] endings;

    EvidenceKind(String mediaType, String begin, String... endings) {
        this.mediaType = mediaType;
        this.begin = begin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty where the ending is of none of them, or the bytes are of another. */
    static Optional<EvidenceKind> of(String name, byte[] bytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings).contains(ending) && Arrays.equals(kind.begin, 0, kind.begin.length,
                        bytes, 0, Math.min(kind.begin.length, bytes.length)))
                .findFirst();
    }

    static String[] allEndings() {
        return Arrays.stream(values()).flatMap(kind -> Arrays.stream(kind.endings)).map(ending -> "." + ending).toArray(String[]::new);
    }
}
