package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The rules as delivered, and changes of them. */
@WithMockUser("ADMIN")
abstract class FrameworkFixture extends AssessmentDatabaseTest {

    @Autowired
    FrameworkEditor editor;

    @Autowired
    FrameworkService frameworks;

    FrameworkDraft weights(String... weights) {
        var draft = draft(2568);
        var changed = new ArrayList<Instrument>();
        for (var i = 0; i < weights.length; i++) {
            var each = draft.instruments().get(i);
            changed.add(new Instrument(
                    each.code(),
                    each.position(),
                    each.name(),
                    each.shortName(),
                    points(weights[i]),
                    each.confirmed(),
                    each.source()));
        }
        return draft.withInstruments(changed);
    }

    FrameworkDraft draft(int year) {
        return frameworks.sheet(year).draft();
    }

    int version(int year) {
        return Objects.requireNonNull(frameworks.sheet(year).version());
    }

    void score(int year) {
        SystemUser.call(() -> assessment.record(newScores(year, SCORES_2568), "report"));
    }

    static RatingStep step(String name, String total, @Nullable String instrument) {
        return ReferenceReport.step(1, name, total, instrument);
    }

    static String name(YearResult result) {
        return Objects.requireNonNull(result.rating()).name().th();
    }

    static void assertRefused(String key, Runnable write) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(write::run)
                .returns(key, RefusedException::messageKey);
    }
}
