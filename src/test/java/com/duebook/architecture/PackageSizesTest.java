package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package is read as a whole; more than this are two purposes. */
class PackageSizesTest {

    private static final int MOST = 30;

    /** The packages that hold more, and exactly how many, so that they can only shrink. */
    private static final Map<String, Long> LARGER = Map.of();

    @Test
    void areSmallEnoughToBeReadAsAWhole() {
        var ours = new ClassFileImporter().importPath(HouseRulesTest.source()).stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));

        assertThat(larger(ours.map(JavaClass::getPackageName))).isEqualTo(LARGER);
    }

    @Test
    void rejectsTheClassThatIsOneTooMany() {
        var full = Collections.nCopies(MOST, "full");
        var crowded = Collections.nCopies(MOST + 1, "crowded");

        assertThat(larger(Stream.concat(full.stream(), crowded.stream()))).containsExactly(entry("crowded", MOST + 1L));
    }

    /** @param packages one for each class */
    private static Map<String, Long> larger(Stream<String> packages) {
        var sizes = packages.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        sizes.values().removeIf(size -> size <= MOST);
        return sizes;
    }
}
