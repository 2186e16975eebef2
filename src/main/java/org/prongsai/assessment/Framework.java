package org.prongsai.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class Framework {

    private static final int YEARS_AT_ONCE = 100;

    @Id
    private int fiscalYear;

    private boolean confirmed;
    private String note;

    @ElementCollection
    @CollectionTable(name = "instrument", joinColumns = @JoinColumn(name = "fiscal_year"))
    private Set<Instrument> instruments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "indicator", joinColumns = @JoinColumn(name = "fiscal_year"))
    private Set<Indicator> indicators = new HashSet<>();

    @ElementCollection
    @BatchSize(size = YEARS_AT_ONCE)
    @CollectionTable(name = "rating_step", joinColumns = @JoinColumn(name = "fiscal_year"))
    private Set<RatingStep> ratingSteps = new HashSet<>();

    @ElementCollection
    @BatchSize(size = YEARS_AT_ONCE)
    @CollectionTable(name = "question_item", joinColumns = @JoinColumn(name = "fiscal_year"))
    private Set<QuestionItem> questionItems = new HashSet<>();

    protected Framework() {}

    int fiscalYear() {
        return fiscalYear;
    }

    boolean hasIndicator(int number) {
        return indicators.stream().anyMatch(indicator -> indicator.number() == number);
    }

    Scheme toScheme() {
        return new Scheme(fiscalYear, instruments(), indicators(), new RatingLadder(ladder()));
    }

    FrameworkView toView(int year) {
        var items = questionItems.stream().sorted(QuestionItem.OFFICIAL_ORDER).toList();
        return new FrameworkView(year, fiscalYear, confirmed, note, instruments(), indicators(), items);
    }

    private List<Instrument> instruments() {
        return instruments.stream()
                .sorted(Comparator.comparingInt(Instrument::position))
                .toList();
    }

    List<Indicator> indicators() {
        return indicators.stream()
                .sorted(Comparator.comparingInt(Indicator::number))
                .toList();
    }

    private List<RatingStep> ladder() {
        return ratingSteps.stream()
                .sorted(Comparator.comparingInt(RatingStep::position))
                .toList();
    }
}
