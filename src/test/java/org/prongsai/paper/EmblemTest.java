package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.SampleFiles;

class EmblemTest {

    @Test
    void pngs_and_jpegs_are_printable() {
        assertThat(isPrintable(SampleFiles.png())).isTrue();
        assertThat(isPrintable(SampleFiles.jpeg())).isTrue();
    }

    @Test
    void what_is_no_picture_or_was_cut_off_is_not() {
        assertThat(isPrintable(new byte[0])).isFalse();
        assertThat(isPrintable(SampleFiles.pdf())).isFalse();
        assertThat(isPrintable(Arrays.copyOf(SampleFiles.png(), 100))).isFalse();
    }

    @Test
    void damaged_dots_behind_a_sound_structure_are_found() {
        var damaged = SampleFiles.png();
        Arrays.fill(damaged, 60, damaged.length - 20, (byte) 7);

        assertThat(isPrintable(damaged)).isFalse();
    }

    @Test
    void more_dots_than_the_memory_should_hold_are_refused_before_they_are_unpacked() {
        assertThat(isPrintable(SampleFiles.pngSaying(20_000, 20_000))).isFalse();
        assertThat(isPrintable(SampleFiles.pngSaying(1, Emblem.MOST_DOTS + 1))).isFalse();
        assertThat(isPrintable(SampleFiles.pngSaying(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void it_is_as_high_as_the_heading_wants_it_unless_that_made_it_too_wide() throws IOException {
        assertThat(Emblem.scale(new Emblem(SampleFiles.png(), "").picture())).isEqualTo(62.0 / 200);
        assertThat(Emblem.scale(new BufferedImage(3000, 10, BufferedImage.TYPE_INT_RGB)))
                .isEqualTo(180.0 / 3000);
    }

    private static boolean isPrintable(byte[] image) {
        return new Emblem(image, "").isPrintable();
    }
}
