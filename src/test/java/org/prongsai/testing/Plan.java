package org.prongsai.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.PlannedMeasure;

/** A measure to lay out; it belongs to the fiscal year of {@link TestClock}, and what a test leaves unsaid is plain. */
public final class Plan {

    public static final int YEAR = 2569;

    private final int number;
    private final List<MeasureLink> links = new ArrayList<>();
    private final Set<Long> supporting = new TreeSet<>();
    private int year = YEAR;
    private String title;
    private Integer topic;
    private Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private List<String> steps = List.of("วางแผน", "ดำเนินการ");
    private Long lead;

    private Plan(int number) {
        this.number = number;
        this.title = "มาตรการที่ " + number;
    }

    public static Plan measure(int number) {
        return new Plan(number);
    }

    public Plan of(int otherYear) {
        year = otherYear;
        return this;
    }

    public Plan titled(String text) {
        title = text;
        return this;
    }

    public Plan about(int topicNumber) {
        topic = topicNumber;
        return this;
    }

    public Plan during(LocalDate start, LocalDate end) {
        period = new Period(start, end);
        return this;
    }

    public Plan until(LocalDate end) {
        return during(end.withDayOfMonth(1), end);
    }

    public Plan answering(int... indicators) {
        Arrays.stream(indicators).mapToObj(MeasureLink::toIndicator).forEach(links::add);
        return this;
    }

    public Plan answering(String code, int indicator) {
        links.add(new MeasureLink(code, indicator, false));
        return this;
    }

    public Plan guessing(String code, int indicator) {
        links.add(new MeasureLink(code, indicator, true));
        return this;
    }

    public Plan inSteps(String... texts) {
        steps = List.of(texts);
        return this;
    }

    public Plan ledBy(long divisionId) {
        lead = divisionId;
        return this;
    }

    public Plan supportedBy(long... divisionIds) {
        Arrays.stream(divisionIds).forEach(supporting::add);
        return this;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    public PlannedMeasure planned() {
        var definition = new MeasureDefinition(year, number, title, topic, period, steps, links, lead, supporting);
        return new PlannedMeasure(definition, Map.of());
    }
}
