package com.duebook.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Vaadin gives each route the browser parts of what its byte code names. What Spring injects by interface it does not
 * see: on the page it is an element that nothing brings to life, and no log says so.
 */
final class ContributedParts {

    private final JavaClasses house;

    ContributedParts(JavaClasses house) {
        this.house = house;
    }

    /** Routes, each with the components that its contributors use and that it must name in {@link Uses}. */
    Map<String, Set<String>> missing() {
        var missing = new TreeMap<String, Set<String>>();
        house.stream().filter(type -> type.isAnnotatedWith(Route.class)).forEach(route -> {
            var known = new Reach();
            known.walk(route);
            var lacking = new TreeSet<String>();
            var asked = new HashSet<JavaClass>();
            var open = new ArrayDeque<>(known.contributors);
            while (!open.isEmpty()) {
                var contributor = open.poll();
                if (asked.add(contributor)) {
                    var brought = new Reach();
                    brought.walk(contributor);
                    open.addAll(brought.contributors);
                    brought.components.stream().filter(component -> !known.components.contains(component))
                            .forEach(component -> lacking.add(component + " of " + contributor.getSimpleName()));
                }
            }
            if (!lacking.isEmpty()) {
                missing.put(route.getName(), lacking);
            }
        });
        return missing;
    }

    /** As Vaadin walks: not through other routes, which are loaded when they are opened. */
    private final class Reach {

        private final Set<String> seen = new HashSet<>();
        private final Set<String> components = new HashSet<>();
        private final Set<JavaClass> contributors = new HashSet<>();

        void walk(JavaClass type) {
            if (!seen.add(type.getName())) {
                return;
            }
            if (isComponent(type)) {
                components.add(type.getSimpleName());
            }
            if (house.contain(type.getName())) {
                if (type.isInterface()) {
                    contributors.addAll(type.getAllSubclasses());
                }
                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getBaseComponentType)
                        .filter(next -> !next.isAnnotatedWith(Route.class)).forEach(this::walk);
            }
        }
    }

    private static boolean isComponent(JavaClass type) {
        return type.getPackageName().startsWith("com.vaadin.") && type.isAssignableTo(Component.class)
                && Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                        .anyMatch(one -> one.isAnnotatedWith(JsModule.class) || one.isAnnotatedWith(JsModule.Container.class));
    }
}
