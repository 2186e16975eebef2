package org.prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the class of {@code example.broken} that breaks it. */
class RulesBiteTest {

    private static final LayerRules LAYERS = new LayerRules("example.broken");
    private static final AccessRules ACCESS = new AccessRules("example.broken");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("example.broken");

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_what_breaks_it(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(LAYERS.onlyUserInterfacesKnowVaadin(), "measure.ServiceWithDialog"),
                Arguments.of(LAYERS.theShellKnowsNoFeature(), "shell.CuriousLayout"),
                Arguments.of(LAYERS.foundationsKnowNoFeature(), "security.CuriousGuard"),
                Arguments.of(LAYERS.featuresHaveNoCycles(), "Cycle detected"),
                Arguments.of(LAYERS.onlyFewActAsTheSystem(), "measure.OpenService"),
                Arguments.of(LAYERS.servicesDoNotKnowTheirViews(), "measure.OpenService"),
                Arguments.of(LAYERS.everyPackageIsNullMarked(), "measure.OpenService"),
                Arguments.of(ACCESS.entitiesArePrivateToTheirFeature(), "measure.PublicEntity"),
                Arguments.of(ACCESS.repositoriesArePrivateToTheirFeature(), "measure.PublicRepository"),
                Arguments.of(ACCESS.entitiesStayInside(), "OpenService.find"),
                Arguments.of(ACCESS.entitiesStayInside(), "OpenService.save"),
                Arguments.of(ACCESS.viewsArePrivate(), "measure.ui.PublicView"),
                Arguments.of(ACCESS.onlyNavigationLeavesAUserInterface(), "measure.ui.PublicView"),
                Arguments.of(ACCESS.viewsAndLayoutsSayWhoMayEnter(), "measure.ui.PublicView"),
                Arguments.of(ACCESS.viewsAndLayoutsSayWhoMayEnter(), "shell.CuriousLayout"),
                Arguments.of(ACCESS.servicesSayWhichRoleMayCall(), "measure.OpenService"),
                Arguments.of(ACCESS.nothingIsInjectedIntoFields(), "OpenService.entity"));
    }
}
