package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;

/** Blocks of cells as the clipboard of a spreadsheet holds them. */
class PastedBlockTest {

    private static final long SEED = 2567;

    @ParameterizedTest
    @ValueSource(strings = {"1\t2\n3\t4", "1\t2\r\n3\t4\r\n", "1\t2\r3\t4\n\n", "1\t2\n3\t4\n\t\n"})
    void lines_are_rows_and_tabs_part_cells_however_lines_end(String text) {
        assertThat(PastedBlock.read(text).rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void one_cell_is_a_block_and_a_blank_line_inside_stays() {
        assertThat(PastedBlock.read("95.30").rows()).containsExactly(List.of("95.30"));
        assertThat(PastedBlock.read("1\n\n2").height()).isEqualTo(3);
    }

    @Test
    void rows_of_different_length_make_a_block_as_wide_as_the_longest() {
        var block = PastedBlock.read("1\n2\t3\t4\n");

        assertThat(block.height()).isEqualTo(2);
        assertThat(block.width()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\t\t\r\n"})
    void nothing_is_a_block_without_rows(String text) {
        assertThat(PastedBlock.read(text).height()).isZero();
        assertThat(PastedBlock.read(text).width()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"95.30\t", "\t", "\n"})
    void a_million_cells_are_refused_unread(String cell) {
        var thousandByThousand = (cell.repeat(1_000) + "\n").repeat(1_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PastedBlock.read(thousandByThousand))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("scores.refused.block"));
    }

    @Test
    void generated_blocks_come_back_as_they_were_put_together() {
        var random = new Random(SEED);
        for (var i = 0; i < 2_000; i++) {
            var rows = rows(random);
            var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            var text = String.join(
                    end, rows.stream().map(row -> String.join("\t", row)).toList());
            var closed = random.nextBoolean() ? text + end : text;

            assertThat(PastedBlock.read(closed).rows()).isEqualTo(rows);
        }
    }

    /** The last row ends with something, else it would be one of the blank lines that are left out. */
    private static List<List<String>> rows(Random random) {
        var rows = new ArrayList<List<String>>();
        for (var height = 1 + random.nextInt(6); height > 0; height--) {
            var row = new ArrayList<String>();
            for (var width = 1 + random.nextInt(5); width > 0; width--) {
                row.add(random.nextInt(4) == 0 ? "" : String.valueOf(random.nextInt(10_000)));
            }
            rows.add(row);
        }
        rows.getLast().add("95.30");
        return rows;
    }
}
