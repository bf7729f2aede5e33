package com.duebook.helm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/** The chart as an operator meets it: rendered by Helm itself. */
final class Chart {

    static final Path FOLDER = Path.of("helm/duebook");
    static final Path VALUES = Path.of("src/test/resources/helm");
    static final Path MINIMAL = VALUES.resolve("minimal.yaml");

    /** Rendering leaves hooks out, and they are what must be right before anything else is there. */
    private static final Supplier<Path> WITH_HOOKS = SingletonSupplier.of(Chart::withHooksShown);

    private Chart() {}

    /** @return the manifests of a release called "books" in the namespace "finance" */
    static String render(Path... values) {
        requireHelm();
        var command = new Helm(WITH_HOOKS.get()).template().withName("books").withNamespace("finance").withKubeVersion("v1.33.0");
        Stream.of(values).forEach(command::withValuesFile);
        return command.call().replace("shown/hook", "helm.sh/hook");
    }

    static void requireHelm() {
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").equals("amd64"),
                "Helm's library is there for Linux on amd64 only; the chart is not checked on this machine.");
    }

    /** The value files that must be accepted. */
    static List<Path> accepted() {
        return files(VALUES);
    }

    /** The value files that must be refused, each to be laid over the least one. */
    static List<Path> refused() {
        return files(VALUES.resolve("wrong"));
    }

    private static Path withHooksShown() {
        try {
            var copy = Files.createTempDirectory("chart");
            FileSystemUtils.copyRecursively(FOLDER, copy);
            try (var templates = Files.walk(copy.resolve("templates"))) {
                for (var template : templates.filter(Files::isRegularFile).toList()) {
                    Files.writeString(template, Files.readString(template).replace("helm.sh/hook", "shown/hook"));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
