package com.duebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit's own vocabulary has no words for. */
final class Conditions {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    private Conditions() {}

    /** Fails with each fault that is found in a class. */
    static ArchCondition<JavaClass> have(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoFloatingPoint() {
        return have("have no floating point", type -> Stream.of(
                type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .map(field -> field.getFullName()),
                type.getCodeUnits().stream().filter(Conditions::speaksFloating).map(JavaCodeUnit::getFullName),
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> isFloating(call.getTarget().getRawReturnType()))
                        .map(call -> call.getDescription()))
                .flatMap(Function.identity()));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return have("live in a @NullMarked package", type -> type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent()
                        ? Stream.empty()
                        : Stream.of(type.getPackageName() + " has no @NullMarked package-info (" + type.getName() + ")"));
    }

    private static boolean speaksFloating(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(Conditions::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getName());
    }
}
