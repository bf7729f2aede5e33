package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class is known by its simple name, so no two of the house share one. */
class SimpleNamesTest {

    @Test
    void standOnce() {
        var ours = new ClassFileImporter().importPath(HouseRulesTest.source()).stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"));

        assertThat(repeated(ours)).isEmpty();
    }

    @Test
    void findsTheOneThatStandsTwice() {
        assertThat(repeated(List.of("Outcome", "Card", "Outcome").stream())).containsExactly("Outcome");
    }

    private static Set<String> repeated(Stream<String> names) {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        names.filter(name -> !seen.add(name)).forEach(twice::add);
        return twice;
    }
}
