package org.prongsai.browser;

import static org.prongsai.browser.DemoInstallation.PASSWORD;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix and the checks of a year, and years that take no changes, by the rules of accessibility. */
@ExtendWith(DemoInstallation.class)
class YearAtOneLookIT {

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void what_is_behind_and_what_is_weak(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("mayor", PASSWORD)) {
            visit.open("/matrix").check("matrix");
            visit.open("/matrix?since=2026-01-01").check("matrix-since");
            visit.open("/matrix?year=2500").check("matrix-empty");
            visit.open("/checks").check("checks-management");
            visit.open("/checks?kind=numbering-gap").check("checks-none");
            visit.open("/measures?year=2567").check("measures-closed").assertNoProblems();
        }
        try (var visit = Visit.to(application, look).signIn("works", PASSWORD)) {
            visit.open("/checks?all=yes&kind=no-lead").check("checks-head");
            visit.open("/my-work?year=2567").check("my-work-closed").assertNoProblems();
        }
    }
}
