package com.duebook.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfTemplate;

/** A QR code drawn as squares, so that it stays sharp at any size. */
final class QrCode {

    private QrCode() {}

    /** Fills a square template. */
    static void draw(String text, PdfTemplate template) {
        var matrix = matrix(text);
        var cell = template.getWidth() / matrix.getWidth();
        template.setColorFill(PaperText.INK);
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    template.rectangle(column * cell, template.getHeight() - (row + 1) * cell, cell, cell);
                }
            }
        }
        template.fill();
    }

    static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code of " + text, e);
        }
    }
}
