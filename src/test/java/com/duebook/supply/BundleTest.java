package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.internal.BundleUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The browser bundle that is checked in was made for what the screens ask for, each part where it is asked for. A part that
 * is in the bundle but in another route's chunk would build without a word and be dead on its page.
 */
class BundleTest {

    private static final Path BUNDLE = Path.of("src", "main", "bundles", "prod.bundle");
    private static final Path PARTS = BUNDLE.resolveSibling("parts.txt");
    private static final Path PACKAGES = BUNDLE.resolveSibling("packages.txt");
    private static final Path SCANNED = Path.of("target", "vaadin", "generated", "flow", "generated-flow-imports.js");
    private static final Path STATS = Path.of("target", "classes", "META-INF", "VAADIN", "config", "stats.json");
    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir Path folder;

    @Test
    void isMadeOfWhatTheScreensAskForNow() throws IOException {
        assertThat(BundleParts.of(SCANNED, CLASSES)).as("run bin/bundle: what is asked for now is not what the bundle was made of")
                .isEqualTo(Files.readAllLines(PARTS));
    }

    /** By the hash of its name, which the first script of each page knows a route's chunk by. */
    @Test
    void knowsEachRoute() throws IOException {
        var scripts = scripts();

        assertThat(Files.readAllLines(PARTS)).filteredOn(line -> line.startsWith("route ")).hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(scripts).contains(BundleUtils.getChunkId(line.split(" ")[1])));
        assertThat(scripts).doesNotContain(BundleUtils.getChunkId("com.duebook.NoSuchView"));
    }

    private static String scripts() throws IOException {
        var text = new StringBuilder();
        try (var bundle = new ZipFile(BUNDLE.toFile())) {
            for (var file : Collections.list(bundle.entries())) {
                if (file.getName().endsWith(".js")) {
                    text.append(new String(bundle.getInputStream(file).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    /** Else the build made one of its own by Node. */
    @Test
    void isTheOneThatWasBuiltWith() throws IOException {
        assertThat(new ObjectMapper().readTree(STATS.toFile()).get("pre-compiled").asBoolean()).isTrue();
    }

    @Test
    void isMadeOfPackagesWithLicencesThatAreKept() throws IOException {
        var packages = Files.readAllLines(PACKAGES);
        var notice = Files.readString(Path.of("NOTICE"));

        assertThat(packages).hasSizeGreaterThan(40).allSatisfy(one -> {
            assertThat(one).matches("\\S+ \\S+ .*(Apache-2\\.0|BSD-3-Clause|MIT).*");
            assertThat(notice).contains("- " + one + "\n");
            assertThat(one.contains("Apache-2.0") || notice.contains("---- " + one.split(" ")[0] + " ----\n")).as(one).isTrue();
        });
    }

    @Test
    void goesWithTheLicenceOfEveryFont() throws IOException {
        var licences = Files.readString(Path.of("src/main/resources/fonts/LICENSES.md"));

        assertThat(Files.readString(Path.of("NOTICE"))).contains("Source Serif 4, renamed Duebook Figures", "Noto Sans", "Droid Sans",
                Files.readString(Path.of("src/main/resources/fonts/OFL.txt")).strip());
        try (var files = Files.list(Path.of("src/main/resources/fonts"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ttf")).toList()).isNotEmpty()
                    .allSatisfy(name -> assertThat(licences).contains(
                            name.startsWith("NotoSans") && !name.contains("SC") && !name.contains("KR") ? "Noto Sans" : name));
        }
    }

    /** The visitor's first page gets neither the frame nor a grid. */
    @Test
    void loadsWithEveryFirstPageOnlyWhatTheSignInNeeds() throws IOException {
        var eager = Files.readAllLines(PARTS).stream().filter(line -> line.startsWith("import "));

        assertThat(eager).hasSizeLessThan(15).noneMatch(Pattern.compile("grid|app-layout|dialog|menu|side-nav|combo|date").asPredicate());
    }

    @Test
    void isReadOffTheScanRouteByRoute() throws IOException {
        var scan = Files.writeString(folder.resolve("imports.js"), """
                import '@vaadin/button/src/vaadin-button.js';
                const loadOnDemand = (key) => {
                  if (key === '9b38a6ad6d2e1c2bbd8a85a7d7b9fb66b1e32b8c0ce4d4f9b3a6b5d3f1e0c9aa') {
                    pending.push(import('./chunks/chunk-abc.js'));
                  }
                }
                """);

        assertThat(BundleParts.of(scan, folder)).isEqualTo(List.of("import @vaadin/button/src/vaadin-button.js",
                "route 9b38a6ad6d2e1c2bbd8a85a7d7b9fb66b1e32b8c0ce4d4f9b3a6b5d3f1e0c9aa abc"));
    }
}
