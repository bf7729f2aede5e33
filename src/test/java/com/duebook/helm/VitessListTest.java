package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code bin/test --vitess} leaves out is little, still there, and has its reason. */
class VitessListTest {

    private static final Path LIST = Path.of("src/test/resources/vitess/cannot-pass.txt");
    private static final Pattern LINE = Pattern.compile("([A-Z]\\w+Test)(?:#(\\w+))? +(\\w.{20,})");

    @Test
    void namesAtMostTenTestsThatThereAre() throws IOException {
        var listed = Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(listed).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates().allMatch(VitessListTest::isThere);
    }

    @Test
    void rejectsWhatIsGoneOrHasNoReason() {
        assertThat(isThere("VitessListTest#rejectsWhatIsGoneOrHasNoReason it is only an example")).isTrue();
        assertThat(isThere("VitessListTest it is only an example")).isTrue();
        assertThat(isThere("VitessListTest#noSuchMethod it is only an example")).isFalse();
        assertThat(isThere("NoSuchTest it is only an example")).isFalse();
        assertThat(isThere("VitessListTest")).isFalse();
    }

    private static boolean isThere(String line) {
        var found = LINE.matcher(line);
        return found.matches() && sources(found.group(1)).stream()
                .anyMatch(source -> found.group(2) == null || source.contains("void " + found.group(2) + "("));
    }

    private static List<String> sources(String name) {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(name + ".java")).map(VitessListTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
