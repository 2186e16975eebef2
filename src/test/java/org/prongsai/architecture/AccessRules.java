package org.prongsai.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What is open to whom.
 *
 * @param root package of the application
 */
record AccessRules(String root) {

    ArchRule entitiesArePrivateToTheirFeature() {
        return classes().that().areAnnotatedWith(Entity.class).should().notBePublic();
    }

    ArchRule repositoriesArePrivateToTheirFeature() {
        return classes().that().areAssignableTo(Repository.class).should().notBePublic();
    }

    ArchRule onlyNavigationLeavesAUserInterface() {
        return classes()
                .that()
                .resideInAPackage(root + ".*.ui..")
                .and()
                .resideOutsideOfPackages(root + ".shared..", root + ".sheet..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .should()
                .notBePublic();
    }

    ArchRule viewsArePrivate() {
        return classes().that().areAnnotatedWith(Route.class).should().notBePublic();
    }

    ArchRule viewsAndLayoutsSayWhoMayEnter() {
        return classes()
                .that(areViewsOrLayouts())
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class);
    }

    ArchRule servicesSayWhichRoleMayCall() {
        return classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(PreAuthorize.class);
    }

    ArchRule entitiesStayInside() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are public", type -> type.getModifiers().contains(PUBLIC)))
                .should(Conditions.showNoEntity());
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class);
    }

    private static DescribedPredicate<JavaClass> areViewsOrLayouts() {
        return DescribedPredicate.describe(
                "are views or layouts",
                type -> type.isAnnotatedWith(Route.class)
                        || type.isAnnotatedWith(Layout.class)
                        || type.isAssignableTo(RouterLayout.class) && !type.isInterface());
    }
}
