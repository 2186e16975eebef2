package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.prongsai.testing.Acting;
import org.prongsai.testing.IntegrationTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Only administrators import: every method refuses everyone else. */
@IntegrationTest
class ImportAuthorizationTest extends ImportFixture {

    static final Iterable<String> METHODS =
            List.of("preview", "apply", "yearsWithQuarantined", "quarantined", "attach", "drop");

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void heads_are_refused(String method) {
        assertRefused(people.head(4), method);
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void management_is_refused(String method) {
        assertRefused(people.management(), method);
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void visitors_are_refused(String method) {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThatThrownBy(() -> call(method)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(String username, String method) {
        assertThatThrownBy(() -> Acting.as(username, () -> call(method))).isInstanceOf(AccessDeniedException.class);
    }

    private void call(String method) {
        switch (method) {
            case "preview" -> imports.preview(SampleReport.text(), Map.of());
            case "apply" ->
                imports.apply(ImportRequest.asItCame(ReportSource.pasted("report.txt", SampleReport.text()), ""));
            case "yearsWithQuarantined" -> imports.yearsWithQuarantined();
            case "quarantined" -> imports.quarantined(2568);
            case "attach" -> imports.attach(1, 1);
            default -> imports.drop(1);
        }
    }
}
