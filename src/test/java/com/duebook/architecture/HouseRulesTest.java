package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.DuebookApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(source());

    static List<HouseRule> rules() {
        return HouseRules.ALL;
    }

    static Stream<String> exceptions() {
        return Stream.of(Allowed.PLATFORM_ENTITIES, Allowed.HAND_WRITTEN_SQL, Allowed.VAADIN)
                .flatMap(list -> list.keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(HouseRule rule) {
        rule.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rejectsItsBadClass(HouseRule rule) {
        assertThat(rule.faultsInBad())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains(rule.bad().getName()));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void isStillNeeded(String exception) {
        assertThat(OURS.contain(exception)).as("%s is gone; take it off the list", exception).isTrue();
    }

    private static Path source() {
        try {
            return Path.of(DuebookApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
