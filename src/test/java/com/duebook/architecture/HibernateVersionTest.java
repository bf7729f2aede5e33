package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import org.junit.jupiter.api.Test;

class HibernateVersionTest {

    /** Before 7.4.9 one tenant could change another tenant's rows (HHH-20883); a managed version can move back. */
    private static final Version LEAST = Version.parse("7.4.9");

    @Test
    void keepsTenantsApart() {
        assertThat(version(org.hibernate.Version.getVersionString())).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void rejectsTheVersionThatDoesNot() {
        assertThat(version("7.4.5.Final")).isLessThan(LEAST);
        assertThat(version("7.4.10.Final")).isGreaterThan(LEAST);
    }

    private static Version version(String text) {
        return Version.parse(text.replace(".Final", ""));
    }
}
