package com.duebook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Menu;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SymbolTest {

    @Test
    void drawsEveryIconOnceAndNoneInVain() throws IOException {
        assertThat(Pattern.compile("<symbol id=\"([^\"]+)\"").matcher(file()).results().map((MatchResult it) -> it.group(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Symbol.values()).map(Symbol::id).toList());
    }

    @Test
    void knowsTheIconOfEveryMenuEntry() {
        var entries = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.duebook").stream().filter(view -> view.isAnnotatedWith(Menu.class)).toList();

        assertThat(entries).isNotEmpty()
                .allSatisfy(view -> assertThat(Symbol.of(view.getAnnotationOfType(Menu.class).icon())).isNotNull());
    }

    @Test
    void refusesAnUnknownIcon() {
        assertThatIllegalArgumentException().isThrownBy(() -> Symbol.of("vaadin:home"));
    }

    private static String file() throws IOException {
        try (var stream = SymbolTest.class.getResourceAsStream("/META-INF/resources/" + Symbol.FILE)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
