package org.prongsai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * Who may know whom.
 *
 * @param root package of the application
 */
record LayerRules(String root) {

    private static final String[] FEATURES = {
        "division",
        "measure",
        "discussion",
        "register",
        "check",
        "assessment",
        "dashboard",
        "report",
        "review",
        "user",
        "demo"
    };
    private static final String[] FOUNDATIONS = {
        "security", "audit", "attachment", "database", "fiscalyear", "shared", "sheet", "signin"
    };

    ArchRule onlyUserInterfacesKnowVaadin() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + "..ui..", root + ".shell..", root + ".security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    ArchRule theShellKnowsNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES));
    }

    ArchRule foundationsKnowNoFeature() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(FOUNDATIONS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES));
    }

    ArchRule featuresHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule onlyFewActAsTheSystem() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages("demo", "user", "signin"))
                .and()
                .doNotHaveSimpleName("SystemUser")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(root + ".security.SystemUser");
    }

    ArchRule servicesDoNotKnowTheirViews() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + "..ui..", root + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..ui..");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().that(areNotPackageInfo()).should(Conditions.lieInANullMarkedPackage());
    }

    private String[] packages(String... names) {
        return Stream.of(names).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> areNotPackageInfo() {
        return DescribedPredicate.describe(
                "are no package-info", type -> !type.getSimpleName().equals("package-info"));
    }
}
