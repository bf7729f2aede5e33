package com.duebook.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.awt.Color;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.GlyphLayoutManager;

/** Texts of any scripts as phrases: each letter by a font that has it, in the order it is read. */
final class PaperText {

    static final Color INK = new Color(0x1a, 0x18, 0x15);
    static final Color FAINT = new Color(0x6a, 0x65, 0x5e);

    /** What fits in a line of a list's texts, in points, and of one of the three columns above it. */
    private static final float COLUMN = 200;
    private static final float NARROW = 145;

    /** Stands for a letter that no font has. */
    private static final int MISSING = 0xfffd;

    private final PaperFonts fonts;
    private final Runs runs;

    PaperText(PaperFonts fonts) {
        this.fonts = fonts;
        this.runs = new Runs(fonts);
    }

    GlyphLayoutManager shaper() {
        return fonts.shaper();
    }

    Phrase text(String text, float size) {
        return phrase(text, size, false, INK, COLUMN);
    }

    /** For the columns of facts. */
    Phrase narrow(String text, float size, boolean strong) {
        return phrase(text, size, strong, INK, NARROW);
    }

    /** For where more fits in a line than in the columns of a paper. */
    Phrase wide(String text, float size) {
        return phrase(text, size, false, INK, Sheet.WIDTH);
    }

    Phrase faint(String text, float size) {
        return phrase(text, size, false, FAINT, Sheet.WIDTH);
    }

    /** Where a script has no bold cut its strokes are thickened. */
    Phrase bold(String text, float size) {
        return phrase(text, size, true, INK, COLUMN);
    }

    Phrase coloured(String text, float size, Color color) {
        return phrase(text, size, true, color, Sheet.WIDTH);
    }

    /** A sum that matters: a quiet code, and digits of their own where that font has them all. */
    Phrase figure(String code, String figure, float size) {
        var own = fonts.figures();
        var phrase = faint(code + " ", size * 0.6f);
        if (figure.chars().allMatch(own::charExists)) {
            phrase.add(new Chunk(figure, new Font(own, size, Font.NORMAL, INK)));
        } else {
            phrase.add(bold(figure, size * 0.8f));
        }
        return phrase;
    }

    private Phrase phrase(String text, float size, boolean strong, Color color, float width) {
        var phrase = new Phrase();
        phrase.setLeading(size * 1.4f);
        var clean = printable(text.isEmpty() ? " " : text);
        if (!breaksByWords(clean)) {
            runs.pieces(clean).forEach(piece -> phrase.add(chunk(piece, size, strong, color)));
            return phrase;
        }
        var lines = lines(clean, size, strong, width);
        for (var line : lines) {
            runs.visual(line, isRightToLeft(clean)).forEach(piece -> phrase.add(chunk(piece, size, strong, color)));
            if (line != lines.getLast()) {
                phrase.add(Chunk.NEWLINE);
            }
        }
        return phrase;
    }

    /** The letters of a text that no font has, which show as a question mark in a box. */
    Set<String> missing(String text) {
        var missing = new LinkedHashSet<String>();
        composed(text).codePoints()
                .filter(letter -> !isUnseen(letter) && fonts.face(letter, null) == null)
                .forEach(letter -> missing.add(Character.toString(letter)));
        return missing;
    }

    private String printable(String text) {
        var clean = new StringBuilder();
        composed(text).codePoints()
                .filter(letter -> letter == '\n' || !isUnseen(letter) || Runs.isJoiner(letter))
                .map(letter -> letter == '\n' || Runs.isJoiner(letter) || fonts.face(letter, null) != null ? letter : MISSING)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** OpenPDF breaks at blanks and reads from the left, which these scripts do not. */
    private static boolean breaksByWords(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                || text.codePoints().anyMatch(letter -> switch (Character.UnicodeScript.of(letter)) {
                    case THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                });
    }

    private List<String> lines(String text, float size, boolean strong, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(paragraph);
            var start = 0;
            var fits = 0;
            for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (fits > start && width(paragraph.substring(start, end).stripTrailing(), size, strong) > width) {
                    lines.add(paragraph.substring(start, fits).stripTrailing());
                    start = fits;
                }
                fits = end;
            }
            lines.add(paragraph.substring(start));
        }
        return lines;
    }

    private float width(String text, float size, boolean strong) {
        return (float) runs.pieces(text).stream()
                .mapToDouble(piece -> fonts.font(piece.face(), strong).getWidthPoint(piece.text(), size))
                .sum();
    }

    private Chunk chunk(Runs.Piece piece, float size, boolean strong, Color color) {
        var style = strong && piece.face().bold() == null ? Font.BOLD : Font.NORMAL;
        return new Chunk(piece.text(), new Font(fonts.font(piece.face(), strong), size, style, color));
    }

    private static boolean isRightToLeft(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isUnseen(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.isISOControl(letter);
    }
}
