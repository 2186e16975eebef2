package org.prongsai.division;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.Bilingual;
import org.prongsai.shared.ThaiText;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.NearName;
import org.prongsai.sheet.SheetRow;

/**
 * Tells what a list of units asks for. A unit is known by its Thai name; one whose name is almost that of another is refused,
 * since nobody but the writer knows whether it is the same. Units that the list doesn't name stay as they are.
 */
final class DivisionPlanner {

    static final int LONGEST_NAME = 200;

    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,2}");
    /** Letters by which a name may differ and still be meant for another. */
    private static final int NEAR = 1;

    private final List<DivisionView> known;
    private final Map<String, DivisionView> byName;
    private final NearName near;
    private final Map<String, Integer> rowByName = new HashMap<>();

    DivisionPlanner(List<DivisionView> known) {
        this.known = known;
        this.byName = known.stream()
                .collect(toMap(one -> spelling(one.name().th()), Function.identity(), (first, same) -> first));
        this.near = new NearName(byName.keySet());
    }

    private static String spelling(String name) {
        return ThaiText.singleSpaced(ThaiText.composed(name));
    }

    /** A row that was read, in which it may still be found that its place is taken. */
    private record Reading(
            SheetRow row,
            @Nullable DivisionView known,
            Bilingual name,
            @Nullable Integer asked) {

        int before() {
            return known == null ? 0 : known.position();
        }
    }

    List<PlannedDivision> plan(List<SheetRow> rows) {
        var readings = rows.stream().map(this::read).toList();
        var places = new Places(known);
        readings.forEach(reading -> places.leave(reading.known(), reading.asked()));
        var planned = new ArrayList<PlannedDivision>();
        for (var reading : readings) {
            planned.add(plan(reading, place(reading, places)));
        }
        return planned;
    }

    private Reading read(SheetRow row) {
        var name = row.required(DivisionColumn.NAME.name(), LONGEST_NAME);
        var found = byName.get(name);
        if (found == null && !name.isEmpty()) {
            near.to(name, NEAR).ifPresent(other -> row.refuse(DivisionColumn.NAME.name(), "list.problem.near", other));
        }
        var earlier = rowByName.putIfAbsent(ThaiText.searchable(name), row.number());
        if (earlier != null && !name.isEmpty()) {
            row.refuse(DivisionColumn.NAME.name(), "list.problem.twice", earlier);
        }
        return new Reading(row, found, new Bilingual(name, english(row, found, name)), position(row));
    }

    /** A unit without an English name goes by its Thai one. */
    private static String english(SheetRow row, @Nullable DivisionView found, String thai) {
        var written = row.text(DivisionColumn.ENGLISH.name());
        if (written.length() > LONGEST_NAME) {
            row.refuse(DivisionColumn.ENGLISH.name(), "list.problem.long", LONGEST_NAME);
        }
        return !written.isEmpty()
                ? written
                : found == null ? thai : found.name().en();
    }

    private static @Nullable Integer position(SheetRow row) {
        var written = ThaiText.arabicDigits(row.text(DivisionColumn.POSITION.name()));
        if (POSITION.matcher(written).matches()) {
            return Integer.valueOf(written);
        }
        if (!written.isEmpty()) {
            row.refuse(DivisionColumn.POSITION.name(), "divisions.problem.position");
        }
        return null;
    }

    private static int place(Reading reading, Places places) {
        if (reading.asked() == null) {
            return reading.known() == null ? places.last() : reading.before();
        }
        if (reading.asked() != reading.before()) {
            places.taken(reading.asked(), reading.name().th())
                    .ifPresent(other ->
                            reading.row().refuse(DivisionColumn.POSITION.name(), "divisions.problem.taken", other));
        }
        return reading.asked();
    }

    private static PlannedDivision plan(Reading reading, int place) {
        var before = reading.known();
        var changes = List.of(
                FieldChange.of(
                        DivisionColumn.NAME.name(),
                        before == null ? null : reading.name().th(),
                        reading.name().th()),
                FieldChange.of(
                        DivisionColumn.ENGLISH.name(),
                        before == null ? null : before.name().en(),
                        reading.name().en()),
                FieldChange.of(DivisionColumn.POSITION.name(), before == null ? null : before.position(), place));
        var line = ListLine.of(reading.row(), reading.name().th(), before != null, changes);
        return new PlannedDivision(line, before == null ? null : before.id(), reading.name(), place);
    }
}
