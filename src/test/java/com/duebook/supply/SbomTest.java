package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomTest {

    @TempDir Path folder;

    @Test
    void namesEachLibraryWithItsVersionLicenseAndFingerprint() throws IOException {
        var jar = Files.writeString(folder.resolve("guard-1.2.jar"), "a library");
        Files.writeString(folder.resolve("guard-1.2.pom"), """
                <project><licenses><license><name> Apache "2.0"
                  only </name><url>https://license.example</url></license></licenses></project>""");

        var bill = new ObjectMapper().readTree(Sbom.of(Library.of(List.of(
                "The following files have been resolved:", "   com.example:guard:jar:1.2:compile:" + jar + " -- module guard")),
                List.of(), "0.1.0"));

        assertThat(bill.at("/metadata/component/version").asText()).isEqualTo("0.1.0");
        assertThat(bill.get("components")).singleElement().satisfies(library -> {
            assertThat(library.get("purl").asText()).isEqualTo("pkg:maven/com.example/guard@1.2");
            assertThat(library.at("/licenses/0/license/name").asText()).isEqualTo("Apache 2.0 only");
            assertThat(library.at("/hashes/0/content").asText()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void namesWhatTheBrowserBundleWasMadeOf() throws IOException {
        var bill = new ObjectMapper().readTree(Sbom.of(List.of(), List.of("@example/purify 3.4 (MPL-2.0 OR Apache-2.0)"), "0.1.0"));

        assertThat(bill.get("components")).singleElement().satisfies(library -> {
            assertThat(library.get("purl").asText()).isEqualTo("pkg:npm/%40example/purify@3.4");
            assertThat(library.at("/licenses/0/expression").asText()).isEqualTo("(MPL-2.0 OR Apache-2.0)");
        });
    }

    @Test
    void isTheSameForTheSameLibraries() throws IOException {
        var one = "com.example:one:jar:1:compile:" + Files.writeString(folder.resolve("one-1.jar"), "one");
        var two = "com.example:two:jar:2:runtime:" + Files.writeString(folder.resolve("two-2.jar"), "two");

        assertThat(bill(one, two)).isEqualTo(bill(two, one)).isNotEqualTo(bill(one));
    }

    @Test
    void leavesOutWhatTheLeanJarLeavesOut() throws IOException {
        var list = Files.write(folder.resolve("libraries.txt"), List.of(
                "com.example:one:jar:1:compile:" + Files.writeString(folder.resolve("one-1.jar"), "one"),
                "com.example:two:jar:2:runtime:" + Files.writeString(folder.resolve("two-2.jar"), "two") + " (optional) -- module two"));
        var packages = Files.write(folder.resolve("packages.txt"), List.of("@example/three 3.0.0 Apache-2.0"));
        var bill = folder.resolve("sbom.json");

        Sbom.main(new String[] {list.toString(), packages.toString(), bill.toString(), "1"});
        assertThat(bill).content().contains("pkg:maven/com.example/one@1", "pkg:maven/com.example/two@2", "pkg:npm/%40example/three@3.0.0");
        Sbom.main(new String[] {list.toString(), packages.toString(), bill.toString(), "1", "lean"});
        assertThat(bill).content().contains("pkg:maven/com.example/one@1", "pkg:npm/%40example/three@3.0.0").doesNotContain("two");
    }

    private static String bill(String... listed) {
        return Sbom.of(Library.of(List.of(listed)), List.of(), "1");
    }
}
