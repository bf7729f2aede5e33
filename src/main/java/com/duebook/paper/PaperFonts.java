package com.duebook.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/** The fonts that ship with the product. Each text falls back glyph by glyph, so names of any script may be mixed. */
final class PaperFonts {

    static final Color INK = new Color(0x1c, 0x20, 0x28);
    static final Color FAINT = new Color(0x5c, 0x66, 0x73);

    private static final BaseFont REGULAR = load("NotoSans-Regular.ttf");
    private static final BaseFont BOLD = load("NotoSans-Bold.ttf");
    private static final BaseFont CHINESE = load("DroidSansFallbackFull.ttf");

    private PaperFonts() {}

    static Phrase text(String text, float size) {
        return phrase(text, REGULAR, size, Font.NORMAL, INK);
    }

    static Phrase faint(String text, float size) {
        return phrase(text, REGULAR, size, Font.NORMAL, FAINT);
    }

    /** There is no bold cut of the Chinese font: its strokes are thickened. */
    static Phrase bold(String text, float size) {
        return phrase(text, BOLD, size, Font.BOLD, INK);
    }

    private static Phrase phrase(String text, BaseFont first, float size, int chineseStyle, Color color) {
        var selector = new FontSelector();
        selector.addFont(new Font(first, size, Font.NORMAL, color));
        selector.addFont(new Font(CHINESE, size, chineseStyle, color));
        var phrase = selector.process(text.isEmpty() ? " " : text);
        phrase.setLeading(size * 1.4f);
        return phrase;
    }

    private static BaseFont load(String file) {
        try (var stream = PaperFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is not in this build");
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
