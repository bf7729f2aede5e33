package com.duebook.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;

/** The fonts that ship with the product and those the operator has brought, each read when a letter first asks for it. */
final class PaperFonts {

    private final Shaper shaper = new Shaper();
    private final Map<Typeface, BaseFont> regular = new ConcurrentHashMap<>();
    private final Map<Typeface, BaseFont> bold = new ConcurrentHashMap<>();
    private final List<Typeface> faces;

    /** @param folder with more fonts, as TTF or OTF; null for none */
    PaperFonts(@Nullable Path folder) {
        this.faces = Stream.concat(Typeface.SHIPPED.stream(), brought(folder).stream()).toList();
    }

    GlyphLayoutManager shaper() {
        return shaper;
    }

    BaseFont font(Typeface face, boolean strong) {
        var cut = face.bold();
        return strong && cut != null
                ? bold.computeIfAbsent(face, it -> load(cut, it.shaped()))
                : regular.computeIfAbsent(face, it -> load(it.file(), it.shaped()));
    }

    /** Digits, and the signs that stand between them. */
    BaseFont figures() {
        return regular.computeIfAbsent(Typeface.FIGURES, face -> load(face.file(), false));
    }

    /**
     * The face to draw a letter with; null where no font has it.
     *
     * @param before what the letter before was drawn with, which signs and marks of no script stay with
     */
    @Nullable
    Typeface face(int letter, @Nullable Typeface before) {
        var script = UnicodeScript.of(letter);
        if (before != null && isNeutral(script) && has(before, letter)) {
            return before;
        }
        return Stream.concat(
                faces.stream().filter(face -> face.scripts().contains(script)),
                faces.stream().filter(face -> isNeutral(script) || face.scripts().isEmpty()))
                .filter(face -> has(face, letter))
                .findFirst()
                .orElse(null);
    }

    private boolean has(Typeface face, int letter) {
        return font(face, false).charExists(letter);
    }

    private static boolean isNeutral(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private BaseFont load(String file, boolean shaped) {
        var bytes = Typeface.bytes(file);
        if (shaped) {
            return shaper.load(file, bytes);
        }
        try {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Typeface> brought(@Nullable Path folder) {
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(ttf|otf)"))
                    .sorted()
                    .map(Typeface::ofOperator)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of fonts " + folder + " cannot be read", e);
        }
    }
}
