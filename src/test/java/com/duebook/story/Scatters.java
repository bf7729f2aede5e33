package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.OutsideVitess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * While stories run on an {@link OutsideVitess}, only what {@code vitess/scatters.txt} lists goes to every shard, by the
 * figures of vtgate itself, which begin with the second time that it is asked something. How often is left in
 * {@code target/vitess/scatters.txt}.
 */
final class Scatters implements BeforeAllCallback, AfterAllCallback {

    static final Path LIST = Path.of("src/test/resources/vitess/scatters.txt");
    private static final Path COUNTED = Path.of("target/vitess/scatters.txt");

    private @Nullable GateFigures before;

    @Override
    public void beforeAll(ExtensionContext story) throws Exception {
        if (OutsideVitess.gate().isPresent()) {
            // Its start is part of no story.
            assertThat(DemoServer.address()).isNotNull();
            before = GateFigures.at(OutsideVitess.gate().get());
        }
    }

    @Override
    public void afterAll(ExtensionContext story) throws Exception {
        if (OutsideVitess.gate().isPresent()) {
            var during = GateFigures.at(OutsideVitess.gate().get()).since(Objects.requireNonNull(before));
            Files.createDirectories(COUNTED.getParent());
            Files.writeString(COUNTED, "%s: %d of %d statements went to every shard%n".formatted(
                    story.getDisplayName(), during.scatters().calls(), during.calls()), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            assertThat(notListed(during)).as("statements that vtgate sent to every shard and %s does not list", LIST).isEmpty();
        }
    }

    static List<String> notListed(GateFigures figures) throws IOException {
        var listed = listed();
        return figures.scatters().plans().keySet().stream()
                .filter(statement -> listed.stream().noneMatch(line -> allows(line, statement)))
                .toList();
    }

    static boolean allows(String line, String statement) {
        return line.endsWith(" ...") ? statement.startsWith(line.substring(0, line.length() - " ...".length())) : statement.equals(line);
    }

    static Set<String> listed() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet());
    }
}
