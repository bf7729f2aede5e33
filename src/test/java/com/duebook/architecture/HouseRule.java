package com.duebook.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house and a class that it must reject: a rule that cannot fail is none.
 *
 * @param bad in {@code architecture.bad}
 */
record HouseRule(String name, ArchRule rule, Class<?> bad) {

    static HouseRule of(String name, ArchRule rule, String bad) {
        try {
            return new HouseRule(name, rule.as(name).because("exceptions and their reasons stand in Allowed").allowEmptyShould(true),
                    Class.forName("architecture.bad." + bad));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<String> faultsInBad() {
        return rule.evaluate(new ClassFileImporter().importClasses(bad)).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return name;
    }
}
