package com.duebook.dualcontrol;

import com.duebook.text.Region;
import com.duebook.text.Texts;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What somebody had to see when they asked, in each language that Duebook speaks: who decides may read another than who asked. */
public record ShownLines(@JsonValue Map<String, List<String>> byLanguage) {

    @JsonCreator
    public ShownLines {
        byLanguage = Map.copyOf(byLanguage);
    }

    static ShownLines of(Look look, Region region) {
        return new ShownLines(Texts.LOCALES.stream().collect(
                Collectors.toMap(Locale::getLanguage, language -> look.lines().apply(region.locale(language)))));
    }

    /** Of one language only, as requests were stored at first. */
    static ShownLines alike(List<String> lines) {
        return new ShownLines(Texts.LOCALES.stream().collect(Collectors.toMap(Locale::getLanguage, language -> lines)));
    }

    public List<String> in(Locale reader) {
        return Objects.requireNonNullElse(byLanguage.get(Texts.supported(reader).getLanguage()), List.of());
    }
}
