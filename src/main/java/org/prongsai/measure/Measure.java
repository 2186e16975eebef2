package org.prongsai.measure;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@Entity
class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measure_seq")
    @SequenceGenerator(name = "measure_seq", allocationSize = 50)
    private @Nullable Long id;

    /** With which this line of measures began in an earlier year; null for that one itself. */
    private @Nullable Long originId;

    private int fiscalYear;
    private int number;
    private String title;
    private @Nullable Integer topicNumber;
    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Convert(converter = StepsConverter.class)
    private List<String> steps;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<MeasureLink> link = new ArrayList<>();

    private String searchText;
    private ListFigures figures;
    private Retirement retirement = Retirement.NONE;

    @Formula("(select y.state from fiscal_year y where y.be_year = fiscal_year)")
    @Enumerated(EnumType.STRING)
    private @Nullable YearState yearState;

    @Version
    private int version;

    protected Measure() {}

    Measure(MeasureDefinition definition) {
        fiscalYear = definition.fiscalYear();
        figures = new ListFigures(definition);
        define(definition);
    }

    /** One that carries on a measure of the year before, with everybody who took part in that. */
    Measure(MeasureDefinition definition, Measure before) {
        this(definition);
        this.originId = before.lineId();
        figures.count(before.figures);
    }

    /** Takes over what is planned and tells what that changed; a confirmed code stays confirmed. */
    List<FieldChange> redefine(MeasureDefinition next) {
        var changes = definition().changesTo(next);
        if (!changes.isEmpty()) {
            define(next);
        }
        return changes;
    }

    private void define(MeasureDefinition definition) {
        number = definition.number();
        title = definition.title();
        topicNumber = definition.topic();
        periodStart = definition.period().start();
        periodEnd = definition.period().end();
        steps = MeasureDefinition.requireFitting(definition.steps());
        replaceLinks(linkList().settle(definition.links()));
        figures.answer(linkList());
        searchText = searchText(number);
    }

    /** By what it is found under a number. */
    String searchText(int underNumber) {
        return ThaiText.searchable(underNumber + " " + title + " " + linkList().describe());
    }

    private void replaceLinks(List<MeasureLink> next) {
        if (!link.equals(next)) {
            link.clear();
            link.addAll(next);
        }
    }

    LinkList linkList() {
        return new LinkList(link);
    }

    /** Marks a guessed question code as right; false where no such guess is open. */
    boolean confirmCode(String code) {
        var confirmed = linkList().confirm(code);
        confirmed.ifPresent(this::replaceLinks);
        return confirmed.isPresent();
    }

    ListFigures figures() {
        return figures;
    }

    /** Retires the measure, brings it back, or takes it into the plan. */
    List<FieldChange> take(Retirement next) {
        var changes = retirement.changesTo(next);
        retirement = next;
        return changes;
    }

    void requireInForce() {
        retirement.requireNone(number);
    }

    /** @throws RefusedException unless the fiscal year takes changes of status, and the measure is not retired */
    void requireOpen(YearState state) {
        requireInForce();
        if (state != YearState.OPEN) {
            throw new RefusedException("measure.refused.year", fiscalYear);
        }
    }

    boolean isInOpenYear() {
        return yearState == YearState.OPEN;
    }

    Retirement retirement() {
        return retirement;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw new ObjectOptimisticLockingFailureException(Measure.class, id());
        }
    }

    AuditedObject audited() {
        return AuditedObject.of("measure", id());
    }

    /** What the measures of one line have in common through the years. */
    long lineId() {
        return originId == null ? id() : originId;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    int fiscalYear() {
        return fiscalYear;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Period period() {
        return new Period(periodStart, periodEnd);
    }

    int version() {
        return version;
    }

    /** What is planned, but for the divisions, which are parts of their own. */
    MeasureDefinition definition() {
        return new MeasureDefinition(fiscalYear, number, title, topicNumber, period(), steps, link, null, Set.of());
    }
}
