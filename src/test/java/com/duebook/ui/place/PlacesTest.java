package com.duebook.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.DuebookApplication;
import com.duebook.support.IntegrationTest;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Menu;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ReflectionUtils;

@IntegrationTest
class PlacesTest {

    @Autowired ApplicationContext application;

    @Test
    void haveOneNameEach() {
        assertThat(lists()).hasSizeGreaterThan(10)
                .allSatisfy((name, places) -> assertThat(places).as(name).doesNotHaveDuplicates().isSorted());
    }

    @Test
    void areTakenByOneContributionEach() {
        var taken = contributed();

        assertThat(taken).hasSize(12);
        assertThat(taken).allSatisfy((type, places) -> assertThat(isAList(places)).as(type + " at " + places).isTrue());
    }

    @Test
    void areNeitherShareableNorMadeUp() {
        assertThat(isAList(List.of(10.0, 20.0, 30.0))).as("the palette's").isTrue();
        assertThat(isAList(List.of(10.0, 20.0, 20.0))).as("two on one").isFalse();
        assertThat(isAList(List.of(10.0, 20.0, 35.0))).as("without a name").isFalse();
    }

    private static boolean isAList(List<Double> places) {
        return lists().containsValue(places);
    }

    @Test
    void ofTheMenuAreTakenByOneScreenEach() {
        var taken = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(DuebookApplication.class).stream()
                .filter(type -> type.isAnnotatedWith(Menu.class))
                .map(type -> type.getAnnotationOfType(Menu.class).order())
                .sorted().toList();

        assertThat(taken).isEqualTo(lists().get("Menu"));
    }

    /** Numbers in their order, by the name of the list. */
    private static Map<String, List<Double>> lists() {
        return Arrays.stream(Places.class.getDeclaredClasses()).collect(Collectors.toMap(Class::getSimpleName,
                list -> Arrays.stream(list.getDeclaredFields()).map(PlacesTest::number).toList()));
    }

    private static double number(Field place) {
        return ((Number) Objects.requireNonNull(ReflectionUtils.getField(place, null))).doubleValue();
    }

    /** What beans say of themselves, by what they are: all that have an {@code int order()} of ours. */
    private Map<String, List<Double>> contributed() {
        var found = new TreeMap<String, List<Double>>();
        for (var bean : application.getBeansOfType(Object.class, false, false).values()) {
            asked(AopUtils.getTargetClass(bean)).forEach(order -> {
                order.setAccessible(true);
                found.computeIfAbsent(order.getDeclaringClass().getSimpleName(), type -> new ArrayList<>())
                        .add(((Number) Objects.requireNonNull(ReflectionUtils.invokeMethod(order, bean))).doubleValue());
            });
        }
        found.values().forEach(places -> places.sort(null));
        return found;
    }

    private static Stream<Method> asked(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getInterfaces()))
                .filter(each -> each.getName().startsWith("com.duebook."))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.getName().equals("order") && method.getParameterCount() == 0);
    }
}
