package org.hemeroteca.launcher;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.hemeroteca.launcher");

    @Test
    void packages_dependOnEachOther_withoutCycles() {
        slices().matching("org.hemeroteca.launcher.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
