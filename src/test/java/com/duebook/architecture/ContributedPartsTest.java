package com.duebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributedPartsTest {

    @Test
    void areNamedByTheirHosts() {
        var house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.duebook");

        assertThat(new ContributedParts(house).missing()).as("routes, with what they must name in @Uses").isEmpty();
    }

    @Test
    void areMissedWhereTheirHostIsSilent() {
        var bad = new ClassFileImporter().importPackages("architecture.bad.parts");

        assertThat(new ContributedParts(bad).missing()).containsExactly(
                entry("architecture.bad.parts.SilentHost", Set.of("Avatar of AvatarPart")));
    }
}
