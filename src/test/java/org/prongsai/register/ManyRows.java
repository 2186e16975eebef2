package org.prongsai.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.MeasureRow;

/**
 * Rows to export that no database has to hold.
 *
 * @param count how many
 * @param title what they are all called
 * @param asked told where each page begins that is asked for
 */
record ManyRows(long count, String title, LongConsumer asked) implements ExportSource {

    ManyRows(long count, String title) {
        this(count, title, offset -> {});
    }

    @Override
    public List<MeasureRow> rows(long offset, int size) {
        asked.accept(offset);
        return LongStream.rangeClosed(offset + 1, Math.min(count, offset + size))
                .mapToObj(n -> row(Math.toIntExact(n)))
                .toList();
    }

    @Override
    public Map<String, String> conditions() {
        return Map.of("year", "2569");
    }

    private MeasureRow row(int number) {
        return new MeasureRow(
                number,
                number,
                title,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                "9",
                true,
                1L,
                3L,
                "กองช่าง",
                "Works",
                Duty.LEAD,
                AssignmentStatus.NOT_STARTED,
                0,
                0,
                null);
    }
}
