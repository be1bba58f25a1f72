package org.hemeroteca.articles;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hemeroteca.articles");

    @Test
    void packages_dependOnEachOther_withoutCycles() {
        assertThat(CLASSES).isNotEmpty();
        slices().matching("org.hemeroteca.articles.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
