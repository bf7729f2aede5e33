package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.DuebookApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    /** Only the product's own classes: tests live in the same packages. */
    private static final String PRODUCT =
            DuebookApplication.class.getProtectionDomain().getCodeSource().getLocation().toString();

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(DuebookApplication.class, location -> location.contains(PRODUCT)).verify();
    }

    @Test
    void rejectsModulesThatReachIntoEachOther() {
        var bad = ApplicationModules.of("architecture.bad.modules", location -> true);

        assertThatThrownBy(bad::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("Hidden");
    }
}
