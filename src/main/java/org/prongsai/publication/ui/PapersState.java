package org.prongsai.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.shared.RefusedException;

/** What the address of the papers says; the year is null as long as none was chosen. */
record PapersState(
        @Nullable Integer year,
        PaperKind kind,
        boolean thaiDigits,
        boolean obstacles,
        boolean evidence,
        @Nullable LocalDate publishedOn,
        String address) {

    static final PapersState NONE = new PapersState(null, PaperKind.REPORT, false, false, false, null, "");

    private static final String YES = "yes";

    static PapersState from(QueryParameters query) {
        return new PapersState(
                query.getSingleParameter("year")
                        .filter(text -> text.matches("[0-9]{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                query.getSingleParameter("paper").orElse("").equals(word(PaperKind.PLAN))
                        ? PaperKind.PLAN
                        : PaperKind.REPORT,
                has(query, "thai"),
                has(query, "obstacles"),
                has(query, "evidence"),
                day(query.getSingleParameter("on").orElse("")),
                query.getSingleParameter("at")
                        .filter(text -> text.length() <= PaperChoices.LONGEST_ADDRESS)
                        .orElse(""));
    }

    private static boolean has(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(YES::equals).isPresent();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = text.isEmpty() ? null : LocalDate.parse(text);
            return day != null && FiscalYear.isPlausible(day.getYear() + FiscalYear.BUDDHIST_OFFSET) ? day : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    static PapersState of(PaperChoices choices) {
        return new PapersState(
                choices.year(),
                choices.kind(),
                choices.thaiDigits(),
                choices.obstacles(),
                choices.evidence(),
                choices.publishedOn(),
                choices.address());
    }

    /** @throws RefusedException where the address is too long */
    PaperChoices choices(int otherwise) {
        return new PaperChoices(
                kind, year == null ? otherwise : year, thaiDigits, obstacles, evidence, publishedOn, address);
    }

    PapersState withYear(int chosen) {
        return new PapersState(chosen, kind, thaiDigits, obstacles, evidence, publishedOn, address);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        if (year != null) {
            values.put("year", year.toString());
        }
        values.put("paper", word(kind));
        put(values, "thai", thaiDigits);
        put(values, "obstacles", obstacles);
        put(values, "evidence", evidence);
        if (publishedOn != null) {
            values.put("on", publishedOn.toString());
        }
        if (!address.isEmpty()) {
            values.put("at", address);
        }
        return QueryParameters.simple(values);
    }

    private static void put(LinkedHashMap<String, String> values, String name, boolean chosen) {
        if (chosen) {
            values.put(name, YES);
        }
    }

    private static String word(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
