package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.DuebookApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static final JavaClasses OURS = new ClassFileImporter().importPath(source());

    static List<HouseRule> rules() {
        return HouseRules.ALL;
    }

    static Stream<String> exceptions() {
        return lists().flatMap(list -> list.keySet().stream());
    }

    static Stream<Map<String, String>> lists() {
        return Stream.of(Allowed.PLATFORM_ENTITIES, Allowed.PLATFORM_WORK, Allowed.DOORS, Allowed.HAND_WRITTEN_SQL,
                Allowed.RECURRENCE, Allowed.VAADIN);
    }

    /** T-04: of statements themselves there is no exception at all, only of who may send them. */
    @ParameterizedTest
    @MethodSource("lists")
    void areFewExceptionsAndEachHasItsReason(Map<String, String> exceptions) {
        assertThat(exceptions).hasSizeLessThanOrEqualTo(15);
        assertThat(exceptions.values()).allSatisfy(reason -> assertThat(reason.split(" ")).hasSizeGreaterThanOrEqualTo(3));
    }

    /** Without the list its rule would speak of every class that is on it. */
    @Test
    void areNeededForWhatTheyAllow() {
        assertThat(Allowed.PLATFORM_WORK.keySet()).allSatisfy(name -> assertThat(OURS.get(name).getAccessesFromSelf())
                .anyMatch(call -> call.getTarget().getFullName().startsWith("com.duebook.tenancy.Tenancy.onPlatform")
                        || name.endsWith(".Tenancy")));
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

    static Path source() {
        try {
            return Path.of(DuebookApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
