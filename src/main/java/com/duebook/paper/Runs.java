package com.duebook.paper;

import com.ibm.icu.lang.UCharacter;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A line cut where its font or its direction changes. */
final class Runs {

    /** Letters of one font that are read in one direction. */
    record Piece(String text, Typeface face) {}

    private final PaperFonts fonts;

    Runs(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** From left to right, as the line is seen. */
    List<Piece> visual(String line, boolean rightToLeft) {
        var bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new Object[levels.length];
        for (var run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            var backwards = levels[run] % 2 == 1;
            var pieces = pieces(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), backwards);
            runs[run] = backwards ? pieces.reversed() : pieces;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        var seen = new ArrayList<Piece>();
        for (var run : runs) {
            ((List<?>) run).forEach(piece -> seen.add((Piece) piece));
        }
        return seen;
    }

    /** As it is read from the left. */
    List<Piece> pieces(String text) {
        return pieces(text, false);
    }

    /** @param backwards whether the text is read from the right; what has no direction of its own is turned round then */
    private List<Piece> pieces(String text, boolean backwards) {
        var marked = text.codePoints().anyMatch(letter -> Character.getType(letter) == Character.NON_SPACING_MARK);
        var pieces = new ArrayList<Piece>();
        var piece = new StringBuilder();
        Typeface face = null;
        for (var letter : text.codePoints().toArray()) {
            var next = letter == '\n' || isJoiner(letter) ? face : fonts.face(letter, face);
            if (face != null && next != face) {
                pieces.add(piece(piece, face, marked, backwards));
                piece.setLength(0);
            }
            face = next == null ? fonts.face(' ', null) : next;
            piece.appendCodePoint(letter);
        }
        if (face != null) {
            pieces.add(piece(piece, face, marked, backwards));
        }
        return pieces;
    }

    private static Piece piece(CharSequence letters, Typeface face, boolean marked, boolean backwards) {
        var text = letters.toString();
        var turned = backwards && !Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? turned(text) : text;
        // A blank at the end of what is seen, where lines read from the right begin, would be taken for the end of the line.
        return new Piece(backwards ? turned.replace(' ', '\u00a0') : turned,
                marked && face.equals(Typeface.SHIPPED.getFirst()) ? Typeface.MARKED : face);
    }

    private static String turned(String text) {
        var turned = new StringBuilder();
        text.codePoints().map(UCharacter::getMirror).forEach(letter -> turned.insert(0, Character.toString(letter)));
        return turned.toString();
    }

    /** Joiners say how letters of some scripts connect. */
    static boolean isJoiner(int letter) {
        return letter == 0x200c || letter == 0x200d;
    }
}
