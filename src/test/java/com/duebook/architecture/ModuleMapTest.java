package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The picture in the README is the house as it is; sizes may lag behind. */
class ModuleMapTest {

    private static final Path PICTURE = Path.of("src/docs/images/modules.svg");

    @Test
    void isDrawnFromTheImports() throws IOException {
        var drawn = ModuleMap.of(new ClassFileImporter().importPath(HouseRulesTest.source()), "com.duebook").svg();
        Files.writeString(Path.of("target/modules.svg"), drawn);

        assertThat(withoutSizes(Files.readString(PICTURE)))
                .as("the picture of the modules; copy target/modules.svg to %s", PICTURE)
                .isEqualTo(withoutSizes(drawn));
    }

    @Test
    void leavesOutTheArrowThatOthersImply() {
        var modules = ModuleMap.of(new ClassFileImporter().importPackages("architecture.map"), "architecture.map");

        assertThat(modules.arrows()).isEqualTo(Map.of("ground", Set.of(), "wall", Set.of("ground"), "roof", Set.of("wall")));
    }

    private static String withoutSizes(String svg) {
        return svg.replaceAll(">\\d+ classes<", "><");
    }
}
