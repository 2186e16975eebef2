package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.IntegrationTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class AssessmentAuthorizationTest extends AssessmentDatabaseTest {

    @Test
    @WithMockUser("ADMIN")
    void anAdministratorRecordsScores() {
        record();

        assertThat(rows("indicator_score")).isEqualTo(10);
    }

    @Test
    @WithMockUser(value = "DIVISION_HEAD", roles = "ADMIN")
    void aDivisionHeadDoesNotRecordScoresWhateverTheSessionRemembers() {
        assertRecordingIsRefused();
    }

    @Test
    @WithMockUser(value = "MANAGEMENT", roles = "ADMIN")
    void managementDoesNotRecordScoresWhateverTheSessionRemembers() {
        assertRecordingIsRefused();
    }

    @Test
    @WithAnonymousUser
    void anonymousVisitorsNeitherRecordNorRead() {
        assertRecordingIsRefused();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(assessment::yearsWithScores);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.frameworkFor(2568));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.compare(2568, 2567));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assessment.scoresOf(List.of(2568)));
    }

    @Test
    void nobodySignedInIsRefused() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(assessment::yearsWithScores);
    }

    @Test
    @WithMockUser("DIVISION_HEAD")
    void aDivisionHeadReadsScores() {
        assertThat(assessment.yearsWithScores()).isEmpty();
        assertThat(assessment.compare(2568, 2567).indicators()).hasSize(10);
    }

    private void record() {
        assessment.record(newScores(2568, SCORES_2568), "report.txt");
    }

    private void assertRecordingIsRefused() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::record);
        assertThat(rows("indicator_score")).isZero();
    }
}
