package org.hemeroteca.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hemeroteca.entities");

    @Test
    void packages_dependOnOneAnother_withoutCycles() {
        slices().matching("org.hemeroteca.entities.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void textProcessing_needs_noFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..entities.text..",
                        "..entities.annotation..",
                        "..entities.segment..",
                        "..entities.language..",
                        "..entities.zone..",
                        "..entities.name..",
                        "..entities.time..",
                        "..entities.gazetteer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse..")
                .check(CLASSES);
    }

    @Test
    void intake_isUsedBy_nobody() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..entities.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..entities.intake..")
                .check(CLASSES);
    }
}
