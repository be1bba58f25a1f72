package org.hemeroteca.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hemeroteca.gateway");

    @Test
    void packages_ofTheGateway_formNoCycle() {
        slices().matching("org.hemeroteca.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void restClients_ofTheNeighbours_areUsedByTheirWrappersAlone() {
        ArchRuleDefinition.classes()
                .that()
                .haveSimpleNameEndingWith("Client")
                .should()
                .bePackagePrivate()
                .check(GATEWAY);
    }
}
