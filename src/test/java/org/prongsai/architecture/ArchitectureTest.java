package org.prongsai.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.prongsai";
    private static final LayerRules LAYERS = new LayerRules(ROOT);
    private static final AccessRules ACCESS = new AccessRules(ROOT);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void only_user_interfaces_know_vaadin() {
        LAYERS.onlyUserInterfacesKnowVaadin().check(CLASSES);
    }

    @Test
    void the_shell_knows_no_feature() {
        LAYERS.theShellKnowsNoFeature().check(CLASSES);
    }

    @Test
    void foundations_know_no_feature() {
        LAYERS.foundationsKnowNoFeature().check(CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        LAYERS.featuresHaveNoCycles().check(CLASSES);
    }

    @Test
    void only_demo_user_and_signing_in_act_as_the_system() {
        LAYERS.onlyFewActAsTheSystem().check(CLASSES);
    }

    @Test
    void services_do_not_know_their_views() {
        LAYERS.servicesDoNotKnowTheirViews().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        LAYERS.everyPackageIsNullMarked().check(CLASSES);
    }

    @Test
    void entities_and_repositories_are_private_to_their_feature() {
        ACCESS.entitiesArePrivateToTheirFeature().check(CLASSES);
        ACCESS.repositoriesArePrivateToTheirFeature().check(CLASSES);
    }

    @Test
    void entities_stay_inside() {
        ACCESS.entitiesStayInside().check(CLASSES);
    }

    @Test
    void views_are_private_and_only_navigation_leaves_a_user_interface() {
        ACCESS.viewsArePrivate().check(CLASSES);
        ACCESS.onlyNavigationLeavesAUserInterface().check(CLASSES);
    }

    @Test
    void views_and_layouts_say_who_may_enter() {
        ACCESS.viewsAndLayoutsSayWhoMayEnter().check(CLASSES);
    }

    @Test
    void services_say_which_role_may_call() {
        ACCESS.servicesSayWhichRoleMayCall().check(CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        ACCESS.nothingIsInjectedIntoFields().check(CLASSES);
    }
}
