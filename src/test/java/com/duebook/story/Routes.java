package com.duebook.story;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLayout;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every address that a view of the product answers to. */
final class Routes {

    private Routes() {}

    /** Those of them, as templates such as {@code customers/:customer}, that none of the paths leads to. */
    static Set<String> notAmong(Set<String> paths) {
        return all().stream().filter(route -> paths.stream().noneMatch(pattern(route).asMatchPredicate()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is around pages is a route for the bundle alone. */
    private static List<String> all() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("com.duebook").stream().map(Routes::load)
                .filter(view -> !RouterLayout.class.isAssignableFrom(view)).flatMap(Routes::of).toList();
    }

    private static Stream<String> of(Class<?> view) {
        return Stream.concat(Stream.of(view.getAnnotation(Route.class).value()),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }

    private static Class<?> load(BeanDefinition found) {
        try {
            return Class.forName(found.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A parameter is an id or a token, so that {@code invoices/new} is not taken for an invoice. */
    private static Pattern pattern(String route) {
        return Pattern.compile(route.replaceAll(":[a-z]+", "[-_A-Za-z0-9]{20,}"));
    }
}
