package com.duebook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.duebook.imports.Imports;
import com.duebook.imports.table.ImportKind;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import com.duebook.workspace.Logos;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are not what they should be: each is refused in words of both languages, and nothing of it is kept. */
@IntegrationTest
class BadUploadTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired Imports imports;
    @Autowired Logos logos;
    @Autowired Texts texts;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @TempDir Path folder;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    static Stream<Arguments> tables() throws IOException {
        return Stream.of(
                Arguments.of("a paper", BadFiles.bytes("%PDF-1.7\n\0\1\2"), "sheets.pdf"),
                Arguments.of("an empty file", new byte[0], "sheets.empty"),
                Arguments.of("a header alone", BadFiles.bytes("number,amount\n"), "imports.refusal.noRows"),
                Arguments.of("a huge file", new byte[26 * MEGABYTE], "sheets.tooBig"),
                Arguments.of("half a workbook", Arrays.copyOf(BadFiles.workbook(BadFiles.bytes("<worksheet/>"), 1), 60), "sheets.damaged"),
                Arguments.of("a workbook that unpacks to 600 MB", BadFiles.workbook(new byte[MEGABYTE], 600), "sheets.bomb"),
                Arguments.of("200,000 entries", BadFiles.entries(200_000), "sheets.bomb"),
                Arguments.of("a workbook in an archive", BadFiles.archive(BadFiles.workbook(BadFiles.bytes("<worksheet/>"), 1)),
                        "sheets.otherType"),
                Arguments.of("a workbook that tells of a file on this machine", BadFiles.entities(), "sheets.damaged"),
                Arguments.of("500 columns", BadFiles.bytes(BadFiles.columns(500) + BadFiles.columns(500)), "sheets.tooManyColumns"),
                Arguments.of("an endless cell", BadFiles.bytes("number\n\"" + "x".repeat(40_000) + "\"\n"), "sheets.longField"),
                Arguments.of("a quote that never ends", BadFiles.bytes("number\n\"" + "x".repeat(2 * MEGABYTE)), "sheets.damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void refusesAsATable(String what, byte[] content, String key) throws IOException {
        var file = Files.write(folder.resolve("upload"), content);

        var refusal = cheaply(() -> catchThrowableOfType(Refusal.class, () -> workspaces.in(acme, () -> upload(file))));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.key()).as(what).isEqualTo(key);
        isSaidInBothLanguages(refusal);
        assertThat(workspaces.in(acme, imports::recent)).isEmpty();
    }

    static Stream<Arguments> pictures() throws IOException {
        return Stream.of(
                Arguments.of("a drawing with scripts", BadFiles.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        "workspace.logo.unreadable"),
                Arguments.of("an empty file", new byte[0], "workspace.logo.unreadable"),
                Arguments.of("a huge file", new byte[Logos.MOST_BYTES + 1], "workspace.logo.size"),
                Arguments.of("a panorama", BadFiles.png(5_000, 2), "workspace.logo.pixels"),
                Arguments.of("a header that claims 50,000 by 50,000 pixels", BadFiles.claiming(50_000), "workspace.logo.pixels"),
                Arguments.of("half a picture", Arrays.copyOf(BadFiles.png(50, 20), 40), "workspace.logo.unreadable"),
                Arguments.of("a workbook", BadFiles.workbook(BadFiles.bytes("<worksheet/>"), 1), "workspace.logo.unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void refusesAsALogoAndKeepsTheOldOne(String what, byte[] content, String key) throws IOException {
        var before = BadFiles.png(40, 20);
        tenancy.runAs(acme, () -> logos.replace(before));
        var kept = workspaces.in(acme, logos::current).orElseThrow();

        var refusal = cheaply(
                () -> catchThrowableOfType(Refusal.class, () -> tenancy.runAs(acme, () -> logos.replace(content))));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.key()).as(what).isEqualTo(key);
        isSaidInBothLanguages(refusal);
        assertThat(workspaces.in(acme, logos::current)).hasValueSatisfying(now -> assertThat(now).isEqualTo(kept));
        assertThat(workspaces.in(bolt, logos::current)).isEmpty();
    }

    /** Proves that the tests above would notice: what is right is taken. */
    @Test
    void takesWhatIsRight() throws IOException {
        var file = Files.writeString(folder.resolve("in.csv"), "number,amount\nA-1,5\n");

        assertThat(workspaces.in(acme, () -> upload(file))).isNotNull();
        assertThat(workspaces.in(acme, imports::recent)).hasSize(1);
    }

    /** In two seconds, and with less than 64 MiB, all garbage counted. */
    private static <T> T cheaply(Supplier<T> work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var result = assertTimeout(Duration.ofSeconds(2), work::get);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(64L * MEGABYTE);
        return result;
    }

    private UUID upload(Path file) {
        try {
            return imports.upload(ImportKind.INVOICES, "upload", file, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isSaidInBothLanguages(Refusal refusal) {
        for (var locale : Texts.LOCALES) {
            assertThat(texts.get(refusal.key(), locale, refusal.arguments())).isNotEqualTo(refusal.key())
                    .isNotBlank().doesNotContain("{");
        }
    }
}
