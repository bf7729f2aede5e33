package com.duebook.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Bidi;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontOptions;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/** Joins, reorders and stacks letters as their script asks, by the text engine of the JDK, so that they can still be copied. */
final class Shaper extends GlyphLayoutManager {

    private final Set<BaseFont> shaped = ConcurrentHashMap.newKeySet();
    private final GlyphLayoutManager fromTheRight;

    Shaper() {
        this(new GlyphLayoutFontManager());
    }

    private Shaper(GlyphLayoutFontManager fonts) {
        super(fonts);
        fromTheRight = new GlyphLayoutManager(fonts);
        setWriteActualText(true);
        goWithoutTheMachinesFonts();
    }

    synchronized BaseFont load(String file, byte[] bytes) {
        try {
            // With options of its own a font is not shared with the same file read plainly.
            var font = loadFont(file, new ByteArrayInputStream(bytes), 10, new FontOptions()).getBaseFont();
            shaped.add(font);
            return font;
        } catch (FontLoadException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }

    @Override
    public boolean supportsFont(BaseFont font) {
        return shaped.contains(font);
    }

    /**
     * The text itself is kept beside joined and reordered letters, from which no reader could make it out. Not so where it
     * is read from the right: PDFium and Poppler turn it round once more.
     */
    @Override
    public void showText(PdfContentByte page, BaseFont font, float size, String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            fromTheRight.showText(page, font, size, text);
        } else {
            super.showText(page, font, size, text);
        }
    }

    /**
     * Java on Linux reads no font, not even from bytes, where the machine has no fontconfig, as in a slim image; a list of
     * logical fonts of our own, none of which is used, stands in for it.
     */
    private static void goWithoutTheMachinesFonts() {
        if (!System.getProperty("os.name").equals("Linux") || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try (var list = Shaper.class.getResourceAsStream("/fonts/fontconfig.properties")) {
            var file = Files.createTempFile("duebook-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, new String(list.readAllBytes(), StandardCharsets.ISO_8859_1));
            System.setProperty("sun.awt.fontconfig", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
