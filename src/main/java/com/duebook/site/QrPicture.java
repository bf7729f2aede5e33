package com.duebook.site;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.WriterException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as an SVG in a data address: sharp at any size and nothing to fetch. */
public final class QrPicture {

    private static final int QUIET = 4;

    private QrPicture() {}

    public static String of(String text) {
        try {
            var cells = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var size = cells.getWidth() + 2 * QUIET;
            var svg = """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(size, path(cells));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** A stroke for each run of dark cells in a row: a third of what a square for each cell takes. */
    private static String path(ByteMatrix cells) {
        var path = new StringBuilder();
        for (var y = 0; y < cells.getHeight(); y++) {
            for (var x = 0; x < cells.getWidth(); x++) {
                var from = x;
                while (x < cells.getWidth() && cells.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%1$d %2$dh%3$dv1H%1$d".formatted(from + QUIET, y + QUIET, x - from));
                }
            }
        }
        return path.toString();
    }
}
