package com.duebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern USED_KEY = Pattern.compile(
            "\\b(?:getTranslation|translate|texts\\.get|words\\.get|t|new Refusal|new \\w+Refused)\\(\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+)\"");

    private final Texts texts = new Texts();

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(texts.bundle(Locale.SIMPLIFIED_CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(texts.bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void hasATextForEveryKeyThatTheCodeNames() throws IOException {
        assertThat(missing(keysIn(Path.of("src/main/java")))).isEmpty();
    }

    @Test
    void noticesAKeyWithoutAText() {
        assertThat(missing(keysOf("add(getTranslation(\"nowhere.atAll\")); throw new Refusal(\"nor.here\", 1);")))
                .containsExactly("nor.here", "nowhere.atAll");
    }

    /** What goes back to a customer is a refund, in all texts. */
    @Test
    void hasOneWordForARefund() {
        assertThat(texts.bundle(Locale.ENGLISH).values())
                .noneMatch(text -> text.matches("(?si).*\\bg(?:ive|iven|ives|iving|ave)(?: \\w+)? back\\b.*"));
        assertThat(texts.bundle(Locale.SIMPLIFIED_CHINESE).values()).noneMatch(text -> text.matches("(?s).*退[还回].*"));
    }

    /** MessageFormat would swallow it; the typographic one is right anyway. */
    @Test
    void usesNoStraightApostrophe() {
        assertThat(texts.bundle(Locale.ENGLISH).values()).noneMatch(text -> text.contains("'"));
        assertThat(texts.bundle(Locale.SIMPLIFIED_CHINESE).values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void fillsPlaceholdersTheWayTheReaderWritesNumbers() {
        assertThat(texts.get("ui.list.rows", Locale.ENGLISH, 12345)).contains("12,345");
    }

    @Test
    void wordsDatesAndAmountsForEachReader() {
        Worded amount = reader -> reader.equals(Locale.ENGLISH) ? "EUR 1.00" : "1 欧元";

        assertThat(texts.get("rates.refusal.missing", Locale.ENGLISH, amount, "EUR", LocalDate.of(2026, 11, 21)))
                .contains("EUR 1.00", "Nov 21, 2026");
        assertThat(texts.get("rates.refusal.missing", Locale.SIMPLIFIED_CHINESE, amount, "EUR", LocalDate.of(2026, 11, 21)))
                .contains("1 欧元", "2026年11月21日");
    }

    private Set<String> missing(Set<String> keys) {
        return keys.stream().filter(key -> !texts.has(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> keysOf(read(file)).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> keysOf(String source) {
        return USED_KEY.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
