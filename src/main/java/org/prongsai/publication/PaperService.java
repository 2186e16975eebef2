package org.prongsai.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.YearComparison;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.YearRecord;
import org.prongsai.paper.Paper;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the official papers of a year from what is recorded, in a fixed number of statements. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'MANAGEMENT')")
@Transactional(readOnly = true)
public class PaperService {

    private final FiscalYearService years;
    private final YearRecord measures;
    private final AssessmentService assessment;
    private final IdentityService identities;

    PaperService(
            FiscalYearService years, YearRecord measures, AssessmentService assessment, IdentityService identities) {
        this.years = years;
        this.measures = measures;
        this.assessment = assessment;
        this.identities = identities;
    }

    /**
     * A paper as it would be printed now.
     *
     * @throws RefusedException where no such year is kept
     */
    public Paper make(PaperChoices choices) {
        var draft = isDraft(choices.kind(), choices.year());
        return paper(choices, measures.ofYear(choices.year()), scoresFor(choices.kind(), choices.year()), draft);
    }

    /**
     * What a paper lacks.
     *
     * @throws RefusedException where no such year is kept
     */
    public Readiness readiness(PaperKind kind, int year) {
        var draft = isDraft(kind, year);
        return new Readiness(draft, Gaps.of(kind, measures.ofYear(year), unscored(kind.resultYear(year))));
    }

    private boolean isDraft(PaperKind kind, int year) {
        return years.find(year)
                .map(YearView::state)
                .map(kind::isDraft)
                .orElseThrow(() -> new RefusedException("paper.refused.year", Integer.toString(year)));
    }

    private YearComparison scoresFor(PaperKind kind, int year) {
        var result = kind.resultYear(year);
        return assessment.compare(result, result - 1);
    }

    private Paper paper(PaperChoices choices, List<RecordedMeasure> recorded, YearComparison years, boolean draft) {
        var words = new PaperWords(choices.thaiDigits());
        var identity = identities.identity();
        var scores = new ScoreTables(words, years);
        return new Paper(
                words.of("paper.title." + choices.kind(), choices.year()),
                identities.emblemOf(identity),
                heading(words, choices, identity),
                new MeasureTable(words, choices).of(recorded),
                scores.charts(),
                scores.comparison(),
                closing(words, choices),
                identity.signatories(),
                draft ? words.of("paper.draft") : null,
                TextForm.of(heading(new PaperWords(false), choices, identity), recorded, scored(years)));
    }

    private static List<String> heading(PaperWords words, PaperChoices choices, Identity identity) {
        var lines = new ArrayList<>(List.of(
                words.of("paper.heading." + choices.kind()),
                words.of("paper.heading.year", choices.year()),
                words.written(identity.agency())));
        if (!identity.place().isEmpty()) {
            lines.add(words.written(identity.place()));
        }
        return lines;
    }

    private static List<String> closing(PaperWords words, PaperChoices choices) {
        var lines = new ArrayList<String>();
        if (choices.publishedOn() != null) {
            lines.add(words.of("paper.published.on", words.day(choices.publishedOn())));
        }
        if (!choices.address().isEmpty()) {
            lines.add(words.of("paper.published.at", choices.address()));
        }
        return lines;
    }

    private static @Nullable YearComparison scored(YearComparison years) {
        var any = years.indicators().stream()
                .anyMatch(each -> each.change().later() != null || each.change().earlier() != null);
        return any ? years : null;
    }

    private List<Integer> unscored(int year) {
        var scored = assessment.scoresOf(List.of(year));
        return assessment.indicatorsOf(year).stream()
                .map(Indicator::number)
                .filter(number -> !scored.containsKey(new IndicatorKey(year, number)))
                .toList();
    }
}
