package com.duebook.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of companies in the languages and letters of {@code sheets/names.txt}, one to eight of them in a file. */
class CharsetsTest {

    /** @param isSilent whether it was read wrongly, and nobody would be asked */
    private record Try(String charset, boolean isRight, boolean isSilent, String read) {}

    @TempDir Path folder;

    /** Of what is still wrong, a single name could be in either of two languages; it is asked. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void neverReadsWronglyInSilence(int names) throws IOException {
        var tries = tries(names, true, name -> name);

        assertThat(tries.stream().filter(Try::isSilent)).isEmpty();
        assertThat(tries.stream().filter(Try::isRight).count() * 100 / tries.size()).isGreaterThanOrEqualTo(names == 1 ? 96 : 99);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void readsCapitalsAsSafely(int names) throws IOException {
        var tries = tries(names, true, name -> name.toUpperCase(Locale.ROOT));

        assertThat(tries.stream().filter(Try::isSilent)).isEmpty();
        assertThat(tries.stream().filter(Try::isRight).count() * 100 / tries.size()).isGreaterThanOrEqualTo(names == 1 ? 96 : 99);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void mostlyKnowsLettersOfLanguagesThatNobodyThereSpeaks(int names) throws IOException {
        var tries = tries(names, false, name -> name);

        assertThat(tries.stream().filter(Try::isRight).count() * 100 / tries.size()).isGreaterThanOrEqualTo(names == 1 ? 89 : 97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void looksAsFarAsTheFirstLetterBeyondAscii(String charset) throws IOException {
        var text = "A-1,Smith & Co,2026-09-01,12.50\n".repeat(140_000) + "A-2,Müller,2026-09-01,1.00\n";
        var file = Files.write(folder.resolve("in.csv"), text.getBytes(Charset.forName(charset)));
        var found = Charsets.of(file, List.of("de"));

        assertThat(found.charset()).isEqualTo(Charset.forName(charset));
        assertThat(found.readings()).extracting(TextReading::sample).contains("Müller");
    }

    /** 8,191 letters would be cut from their escape by a buffer of the usual size. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8_190, 8_191, 300_000})
    void findsEscapesWhereverTheyStand(int letters) throws IOException {
        var text = "A".repeat(letters) + "東京製作所\n";
        var file = Files.write(folder.resolve("in.csv"), text.getBytes("ISO-2022-JP"));

        assertThat(Files.readString(file, Charsets.of(file, List.of("de")).charset())).isEqualTo(text);
    }

    private List<Try> tries(int names, boolean isAtHome, UnaryOperator<String> written) throws IOException {
        var tries = new ArrayList<Try>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/sheets/names.txt"))) {
            if (!line.startsWith("#")) {
                var parts = line.split(": ", 2);
                var about = parts[0].split(" ");
                var all = Stream.of(parts[1].split(" \\| ")).map(written).toList();
                for (var charset : List.of(about).subList(2, about.length)) {
                    for (var at = 0; at + names <= all.size(); at++) {
                        var text = text(all.subList(at, at + names));
                        if (Charset.forName(charset).newEncoder().canEncode(text)) {
                            tries.add(read(charset, text, isAtHome ? List.of(about[0], "en") : List.of("en")));
                        }
                    }
                }
            }
        }
        return tries;
    }

    private Try read(String charset, String text, List<String> languages) throws IOException {
        var file = Files.write(folder.resolve("in.csv"), text.getBytes(Charset.forName(charset)));
        var found = Charsets.of(file, languages);
        var read = Files.readString(file, found.charset());
        var isRight = read.equals(text);
        var isAsked = found.readings().stream().filter(TextReading::isNear).map(TextReading::charset)
                .anyMatch(near -> readsAs(file, near, text));
        return new Try(charset, isRight, !isRight && !isAsked, read);
    }

    private static boolean readsAs(Path file, String charset, String text) {
        try {
            return Files.readString(file, Charset.forName(charset)).equals(text);
        } catch (IOException no) {
            return false;
        }
    }

    private static String text(List<String> names) {
        return names.stream().map(name -> "A-1,%s,2026-09-01,12.50".formatted(name.replace("\"", "\"\"")))
                .collect(Collectors.joining("\n", "Invoice,Customer,Date,Amount\n", "\n"));
    }
}
