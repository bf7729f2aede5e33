package com.duebook.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that are often handed in for a table and are none that we read, each told what to do with it. */
final class Foreign {

    private Foreign() {}

    /** @param start the first 4,096 bytes; @return key of what to say about it */
    static Optional<String> kind(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("\\A(\u00ef\u00bb\u00bf)?\\s+", "");
        var plain = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("sheets.oldExcel");
        }
        if (plain.matches("(?s)(<\\?xml.*|<!doctype html.*|\u00ef\u00bb\u00bf)?.{0,200}?<(html|table|body|head|meta)\\b.*")
                && plain.startsWith("<")) {
            return Optional.of("sheets.html");
        }
        if (plain.startsWith("<") && plain.contains("<workbook")) {
            return Optional.of("sheets.oldExcel");
        }
        if (plain.startsWith("%pdf")) {
            return Optional.of("sheets.pdf");
        }
        return isBinary(start) ? Optional.of("sheets.otherType") : Optional.empty();
    }

    /** PDF, pictures and other programs' files would be read as rows of noise. */
    private static boolean isBinary(byte[] start) {
        if (Announced.by(ByteBuffer.wrap(start)).isPresent()) {
            return false;
        }
        for (var value : start) {
            if (value >= 0 && value < 32 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return true;
            }
        }
        return false;
    }
}
