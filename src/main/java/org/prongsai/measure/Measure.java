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
import java.util.stream.Stream;
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

    @Formula("(select y.state from fiscal_year y where y.be_year = fiscal_year)")
    @Enumerated(EnumType.STRING)
    private @Nullable YearState yearState;

    @Version
    private int version;

    protected Measure() {}

    Measure(MeasureDefinition definition) {
        this.fiscalYear = definition.fiscalYear();
        this.number = definition.number();
        define(definition);
    }

    /** One that carries on a measure of the year before. */
    Measure(MeasureDefinition definition, Measure before) {
        this(definition);
        this.originId = before.lineId();
    }

    /** Takes over what is planned and tells what that changed; a confirmed code stays confirmed. */
    List<FieldChange> redefine(MeasureDefinition definition) {
        var changes = differences(definition);
        if (!changes.isEmpty()) {
            define(definition);
        }
        return changes;
    }

    List<FieldChange> differences(MeasureDefinition definition) {
        return new Redefinition(this, definition).changes();
    }

    FieldChange stepsChange(List<String> next) {
        return FieldChange.of("steps", String.join("\n", steps), String.join("\n", next));
    }

    /** Adds steps behind the others and tells what that changed. */
    FieldChange addSteps(List<String> further) {
        var all = Stream.concat(steps.stream(), further.stream()).toList();
        var change = stepsChange(all);
        steps = MeasureDefinition.requireFitting(all);
        return change;
    }

    private void define(MeasureDefinition definition) {
        title = definition.title();
        topicNumber = new Redefinition(this, definition).topic();
        periodStart = definition.period().start();
        periodEnd = definition.period().end();
        steps = MeasureDefinition.requireFitting(definition.steps());
        replaceLinks(linkList().settle(definition.links()));
        searchText = ThaiText.searchable(number + " " + title + " " + linkList().describe());
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

    /** @throws RefusedException unless the fiscal year takes changes of status */
    void requireOpenYear() {
        if (yearState != YearState.OPEN) {
            throw new RefusedException("measure.refused.year", fiscalYear);
        }
    }

    boolean isInOpenYear() {
        return yearState == YearState.OPEN;
    }

    /** @throws RefusedException where the fiscal year is closed, and so locked for everyone */
    void requireUnlockedYear() {
        if (yearState == YearState.CLOSED) {
            throw new RefusedException("measure.refused.year", fiscalYear);
        }
    }

    /** @throws ObjectOptimisticLockingFailureException where the caller saw an older version */
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

    @Nullable
    Integer topicNumber() {
        return topicNumber;
    }

    Period period() {
        return new Period(periodStart, periodEnd);
    }

    List<String> steps() {
        return steps;
    }

    int version() {
        return version;
    }
}
