package org.prongsai.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The rules by which a year is assessed, written as one piece. */
@Entity
class Framework {

    private static final int YEARS_AT_ONCE = 100;

    @Id
    private int fiscalYear;

    private boolean confirmed;
    private String note;

    @Version
    private @Nullable Integer version;

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

    Framework(int fiscalYear, FrameworkDraft draft) {
        this.fiscalYear = fiscalYear;
        this.note = draft.note();
        write(draft);
    }

    /** Takes other rules, where nobody has changed them since this version was seen. */
    void replace(FrameworkDraft draft, int seen) {
        requireVersion(seen);
        write(draft);
    }

    void requireVersion(int seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("Rules of " + fiscalYear + " changed since version " + seen);
        }
    }

    /** What is equal stays, so that only rows that differ are written. */
    private void write(FrameworkDraft draft) {
        note = draft.note();
        confirmed = draft.unconfirmed() == 0;
        become(instruments, draft.instruments());
        become(indicators, draft.indicators());
        become(questionItems, draft.questionItems());
        become(ratingSteps, draft.ladder());
    }

    private static <T> void become(Set<T> kept, List<T> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }

    String note() {
        return note;
    }

    FrameworkDraft toDraft() {
        return new FrameworkDraft(note, instruments(), indicators(), List.copyOf(questionItems), ladder());
    }

    FrameworkSheet toSheet(int year) {
        return new FrameworkSheet(year, fiscalYear, year == fiscalYear ? version : null, toDraft());
    }

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
