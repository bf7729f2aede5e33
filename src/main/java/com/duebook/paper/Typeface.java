package com.duebook.paper;

import static java.lang.Character.UnicodeScript.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A font file and the scripts it was drawn for.
 *
 * @param file beside the others in the build, or a path of the machine's
 * @param bold its bold cut; without one, strokes are thickened
 * @param scripts empty where it is only asked for what no other font has
 * @param shaped whether a letter's form or place depends on its neighbours
 */
record Typeface(String file, @Nullable String bold, Set<UnicodeScript> scripts, boolean shaped) {

    private static final Typeface LATIN = new Typeface(
            "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", Set.of(UnicodeScript.LATIN, GREEK, CYRILLIC), false);

    /** As {@link #LATIN}, for letters with marks that have no code of their own. */
    static final Typeface MARKED = new Typeface(LATIN.file, LATIN.bold, LATIN.scripts, true);

    /** For sums only; no letter of a text is drawn with it. */
    static final Typeface FIGURES = new Typeface("DuebookFigures.ttf", null, Set.of(), false);

    static final List<Typeface> SHIPPED = List.of(
            LATIN,
            plain("DroidSansFallbackFull.ttf", HAN, HIRAGANA, KATAKANA, BOPOMOFO),
            plain("NotoSansSC-More.ttf", HAN, BOPOMOFO),
            plain("NotoSansKR-Hangul.ttf", HANGUL),
            plain("NotoSansGeorgian-Regular.ttf", GEORGIAN),
            plain("NotoSansArmenian-Regular.ttf", ARMENIAN),
            plain("NotoSansEthiopic-Regular.ttf", ETHIOPIC),
            shaped("NotoSansHebrew-Regular.ttf", HEBREW),
            shaped("NotoSansArabic-Regular.ttf", ARABIC),
            shaped("NotoSansThai-Regular.ttf", THAI),
            shaped("NotoSansLao-Regular.ttf", LAO),
            shaped("NotoSansKhmer-Regular.ttf", KHMER),
            shaped("NotoSansMyanmar-Regular.ttf", MYANMAR),
            shaped("NotoSansDevanagari-Regular.ttf", DEVANAGARI),
            shaped("NotoSansBengali-Regular.ttf", BENGALI),
            shaped("NotoSansGurmukhi-Regular.ttf", GURMUKHI),
            shaped("NotoSansGujarati-Regular.ttf", GUJARATI),
            shaped("NotoSansOriya-Regular.ttf", ORIYA),
            shaped("NotoSansTamil-Regular.ttf", TAMIL),
            shaped("NotoSansTelugu-Regular.ttf", TELUGU),
            shaped("NotoSansKannada-Regular.ttf", KANNADA),
            shaped("NotoSansMalayalam-Regular.ttf", MALAYALAM),
            shaped("NotoSansSinhala-Regular.ttf", SINHALA),
            plain("NotoSansSymbols-Regular.ttf"),
            plain("NotoSansSymbols2-Regular.ttf"));

    /** One that the operator has brought: asked when no shipped one has a letter. */
    static Typeface ofOperator(Path file) {
        return new Typeface(file.toString(), null, Set.of(), true);
    }

    private static Typeface plain(String file, UnicodeScript... scripts) {
        return new Typeface(file, null, Set.of(scripts), false);
    }

    private static Typeface shaped(String file, UnicodeScript... scripts) {
        return new Typeface(file, null, Set.of(scripts), true);
    }

    static byte[] bytes(String file) {
        try (var stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        var shipped = Typeface.class.getResourceAsStream("/fonts/" + file);
        return shipped == null ? Files.newInputStream(Path.of(file)) : shipped;
    }
}
