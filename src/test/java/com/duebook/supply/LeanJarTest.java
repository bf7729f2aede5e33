package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends the build of a lean jar. */
class LeanJarTest {

    private static final LeanDefinition DEFINITION = new LeanDefinition(List.of("demo/**"));
    private static final List<Library> LIBRARIES = Library.of(List.of(
            "com.example:guard:jar:1:compile:/repository/guard-1.jar",
            "com.example:server:jar:2:runtime:/repository/server-2.jar (optional)"));
    private static final String[] WHOLE = {
        "BOOT-INF/classes/demo/Past.class", "BOOT-INF/classes/Start.class", "BOOT-INF/lib/guard-1.jar", "BOOT-INF/lib/server-2.jar"};

    @TempDir Path folder;

    @Test
    void nothingWhereItIsAsTheBuildFileSays() throws IOException {
        assertThat(faults("BOOT-INF/classes/Start.class", "BOOT-INF/lib/guard-1.jar")).isEmpty();
    }

    @Test
    void whatIsInItAllTheSame() throws IOException {
        assertThat(faults(WHOLE)).containsExactlyInAnyOrder("demo/Past.class is in it", "server-2.jar is in it");
    }

    @Test
    void whatItLacks() throws IOException {
        assertThat(faults()).containsExactlyInAnyOrder("Start.class is missing", "guard-1.jar is missing");
    }

    @Test
    void whatNobodyCanTryOut() throws IOException {
        var bare = jar("bare.jar", "BOOT-INF/classes/Start.class", "BOOT-INF/lib/guard-1.jar");

        assertThat(LeanJar.faults(DEFINITION, LIBRARIES, bare, bare))
                .containsExactlyInAnyOrder("nothing is left out by demo/**", "server-2.jar cannot be tried out");
    }

    @Test
    void aBuildFileThatDoesNotSayIt() throws IOException {
        var pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThatThrownBy(() -> LeanDefinition.in(pom)).hasMessageContaining("does not say what the lean jar leaves out");
    }

    private List<String> faults(String... lean) throws IOException {
        return LeanJar.faults(DEFINITION, LIBRARIES, jar("whole.jar", WHOLE), jar("lean.jar", lean));
    }

    private Path jar(String name, String... entries) throws IOException {
        var file = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                out.putNextEntry(new JarEntry(entry));
            }
        }
        return file;
    }
}
