package com.duebook.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.node.NodeRole;
import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import com.duebook.workspace.Workspaces;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.env.MockEnvironment;

/** A bad file in the folder of tenant files: one line says what is wrong, nothing of it is kept, the others are applied. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class TenantFileFaultsTest {

    private static final String GOOD = """
            name: Harbour Works
            country: IE
            industry: general
            bank: { account: IE29AIBK93115212345678 }
            members:
              - { email: OWNER, name: Olga, role: OWNER }
              - { email: clerk-OWNER, name: Carl, role: FINANCE }
            """;

    @Autowired TenantFiles files;
    @Autowired FileParts parts;
    @Autowired Texts texts;
    @Autowired ApplicationEventPublisher events;
    @Autowired Workspaces workspaces;
    @Autowired Tenancy tenancy;
    @TempDir Path folder;

    private final String bad = "bad-" + UUID.randomUUID();
    private final String good = "good-" + UUID.randomUUID();

    @BeforeEach
    void aGoodFileBehindTheBadOne() throws IOException {
        Files.writeString(folder.resolve(good + ".yaml"), named(GOOD, good));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name: Harbour Works | name: [Harbour | line 2, -: ",
        "country: IE | country: Ireland | line 2, country: must be the two letters of a country",
        "industry: general | industries: general | line 3, industries: unknown field; known are",
        "role: OWNER | role: BOSS | members[1].role: must be one of",
        "{ account: IE29AIBK93115212345678 } | none | line 4, bank: must have fields",
        "name: Harbour Works | name: { en: Harbour } | line 1, name: must be a text",
        "name: Harbour Works | name: Harbour\\u0000 | special characters are not allowed",
        "industry: general | currency: DEM | line 3, currency: must be the three letters of a currency",
        "industry: general | currency: XXX | line 3, currency: must be the three letters of a currency",
        "name: Harbour Works | demo: true | line 1, name: is missing",
        "IE29AIBK93115212345678 | IE29AIBK93115212345679 | This IBAN",
        "role: OWNER | role: AUDITOR | owner"})
    void leavesOutAFileWithAMistake(String right, String wrong, String said, CapturedOutput log) throws IOException {
        var text = GOOD.replace(right, wrong.replace("\\u0000", "\u0000"));

        leavesOut(named(text, bad).getBytes(StandardCharsets.UTF_8), said, log);
    }

    @Test
    void leavesOutAnEmptyFile(CapturedOutput log) throws IOException {
        leavesOut(new byte[0], "the file is empty", log);
    }

    @Test
    void leavesOutAFileOfAnotherEncoding(CapturedOutput log) throws IOException {
        leavesOut(named(GOOD.replace("Olga", "Jürgen"), bad).getBytes(Charset.forName("windows-1252")),
                "cannot be read as a text in UTF-8", log);
    }

    @Test
    void leavesOutAHugeFile(CapturedOutput log) throws IOException {
        leavesOut((named(GOOD, bad) + "note: '" + "x".repeat(4_000_000) + "'").getBytes(StandardCharsets.UTF_8), "limit", log);
    }

    /** A billion laughs: each list holds the one before ten times. */
    @Test
    void leavesOutAFileOfAliases(CapturedOutput log) throws IOException {
        var bomb = "a0: &a0 [lol]\n" + IntStream.range(1, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n")
                .collect(Collectors.joining());

        leavesOut((bomb + GOOD).getBytes(StandardCharsets.UTF_8), "aliases", log);
    }

    @Test
    void leavesOutAFileWithinAThousandLists(CapturedOutput log) throws IOException {
        leavesOut(("name: " + "[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.UTF_8), "epth", log);
    }

    private void leavesOut(byte[] file, String said, CapturedOutput log) throws IOException {
        Files.write(folder.resolve(bad + ".yaml"), file);

        new FilesAtStart(files, parts, texts, events, new MockEnvironment(), NodeRole.ALL, folder.toString())
                .run(new DefaultApplicationArguments());

        assertThat(log.getOut().lines().filter(line -> line.contains(bad))).singleElement().asString()
                .contains("tenant file left out: " + bad + ".yaml", said);
        assertThat(log.getAll()).doesNotContain("\tat com.duebook");
        assertThat(tenancy.onPlatform(() -> workspaces.defined(bad))).isEmpty();
        assertThat(tenancy.onPlatform(() -> workspaces.defined(good))).isPresent();
    }

    private static String named(String text, String name) {
        return text.replace("OWNER,", name + "@test.example,");
    }
}
