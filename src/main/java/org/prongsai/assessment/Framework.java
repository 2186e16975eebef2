package org.prongsai.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
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
    @OnDelete(action = OnDeleteAction.CASCADE)
    @CollectionTable(name = "instrument", joinColumns = @JoinColumn(name = "fiscal_year"))
    @MapKeyColumn(name = "code")
    private Map<String, Instrument> instruments = new HashMap<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    @CollectionTable(name = "indicator", joinColumns = @JoinColumn(name = "fiscal_year"))
    @MapKeyColumn(name = "number")
    private Map<Integer, Indicator> indicators = new HashMap<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    @BatchSize(size = YEARS_AT_ONCE)
    @CollectionTable(name = "rating_step", joinColumns = @JoinColumn(name = "fiscal_year"))
    @MapKeyColumn(name = "position")
    private Map<Integer, RatingStep> ratingSteps = new HashMap<>();

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    @BatchSize(size = YEARS_AT_ONCE)
    @CollectionTable(name = "question_item", joinColumns = @JoinColumn(name = "fiscal_year"))
    @MapKeyColumn(name = "code")
    private Map<String, QuestionItem> questionItems = new HashMap<>();

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

    /** What is equal stays, and what kept its code or number is updated, so that only rows that differ are written. */
    private void write(FrameworkDraft draft) {
        note = draft.note();
        confirmed = draft.unconfirmed() == 0;
        become(instruments, draft.instruments(), Instrument::code);
        become(indicators, draft.indicators(), Indicator::number);
        become(questionItems, draft.questionItems(), QuestionItem::code);
        become(ratingSteps, draft.ladder(), RatingStep::position);
    }

    private static <K, T> void become(Map<K, T> kept, List<T> wanted, Function<T, K> key) {
        var now = wanted.stream().collect(Collectors.toMap(key, Function.identity()));
        kept.keySet().retainAll(now.keySet());
        kept.putAll(now);
    }

    String note() {
        return note;
    }

    FrameworkDraft toDraft() {
        return new FrameworkDraft(note, instruments(), indicators(), List.copyOf(questionItems.values()), ladder());
    }

    FrameworkSheet toSheet(int year) {
        return new FrameworkSheet(year, fiscalYear, year == fiscalYear ? version : null, toDraft());
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Scheme toScheme() {
        return new Scheme(fiscalYear, instruments(), indicators(), new RatingLadder(ladder()));
    }

    FrameworkView toView(int year) {
        var items = questionItems.values().stream()
                .sorted(QuestionItem.OFFICIAL_ORDER)
                .toList();
        return new FrameworkView(year, fiscalYear, confirmed, note, instruments(), indicators(), items);
    }

    private List<Instrument> instruments() {
        return instruments.values().stream()
                .sorted(Comparator.comparingInt(Instrument::position))
                .toList();
    }

    List<Indicator> indicators() {
        return indicators.values().stream()
                .sorted(Comparator.comparingInt(Indicator::number))
                .toList();
    }

    private List<RatingStep> ladder() {
        return ratingSteps.values().stream()
                .sorted(Comparator.comparingInt(RatingStep::position))
                .toList();
    }
}
