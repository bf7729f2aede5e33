package com.duebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.payments.WithFakeGateway;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;

/**
 * Each combination of settings and beans that a test asks for starts the application once more, in each of the two
 * processes that test side by side. What a test needs otherwise it has at run time: {@link StandIns}.
 */
class ApplicationStartsTest {

    private static final int MOST = 3;
    private static final Path CLASSES = Path.of("target", "test-classes");

    @Test
    void areFew() throws IOException {
        assertThat(configurations(tests())).as("who has a configuration of their own").hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void areNotRepeated() throws IOException {
        assertThat(tests()).hasSizeGreaterThan(100).noneMatch(ApplicationStartsTest::isDirty);
    }

    @Test
    void areMoreWhereATestHasASettingOfItsOwn() {
        assertThat(configurations(List.of(Plain.class, AsPlain.class))).hasSize(1);
        assertThat(configurations(List.of(Plain.class, AsPlain.class, OfItsOwn.class))).hasSize(2);
        assertThat(isDirty(Plain.class)).isFalse();
        assertThat(isDirty(OfItsOwn.class)).isTrue();
    }

    @IntegrationTest
    private static final class Plain {}

    @WithFakeGateway
    private static final class AsPlain {}

    @IntegrationTest
    @TestPropertySource(properties = "duebook.public-url=https://of.its.own.example")
    @DirtiesContext
    private static final class OfItsOwn {}

    /** Of each the names of its tests. */
    private static Collection<List<String>> configurations(List<Class<?>> tests) {
        return tests.stream().collect(Collectors.groupingBy(ApplicationStartsTest::configuration,
                Collectors.mapping(Class::getSimpleName, Collectors.toList()))).values();
    }

    private static MergedContextConfiguration configuration(Class<?> test) {
        var bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return bootstrapper.buildMergedContextConfiguration();
    }

    private static boolean isDirty(Class<?> test) {
        return TestContextAnnotationUtils.hasAnnotation(test, DirtiesContext.class)
                || List.of(test.getDeclaredMethods()).stream().anyMatch(method -> method.isAnnotationPresent(DirtiesContext.class));
    }

    /** All that Maven runs with an application. */
    private static List<Class<?>> tests() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.getFileName().toString().matches("\\w+Test(\\$\\w+)?\\.class"))
                    .<Class<?>>map(file -> named(CLASSES.relativize(file).toString()))
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()) && type.getEnclosingClass() != ApplicationStartsTest.class)
                    .filter(type -> TestContextAnnotationUtils.hasAnnotation(type, BootstrapWith.class))
                    .toList();
        }
    }

    private static Class<?> named(String file) {
        try {
            return Class.forName(file.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."), false,
                    ApplicationStartsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
