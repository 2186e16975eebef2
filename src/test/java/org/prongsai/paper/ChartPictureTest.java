package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

    private static final Color BAR = new Color(0x2B, 0x5C, 0x8A);

    @Test
    void a_bar_is_as_long_as_its_value() throws IOException {
        var half = blue("50");

        assertThat(half).isBetween(blue("100") / 2 - 2, blue("100") / 2 + 2);
        assertThat(blue("0")).isZero();
    }

    @Test
    void a_value_outside_of_the_range_stays_inside_of_the_chart() throws IOException {
        assertThat(blue("120")).isEqualTo(blue("100"));
        assertThat(blue("-3")).isZero();
    }

    @Test
    void a_chart_without_bars_is_an_empty_picture() {
        assertThat(ChartPicture.of(chart(List.of()), 300).png()).isNotEmpty();
    }

    @Test
    void the_picture_has_three_dots_a_point_and_says_how_large_it_is_shown() throws IOException {
        var picture = ChartPicture.of(chart(List.of(bar("100"), bar("50"))), 300);
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));

        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(Math.round(picture.height() * 3));
    }

    /** How many dots of the middle of the bar are blue. */
    private static long blue(String value) throws IOException {
        var picture = ChartPicture.of(chart(List.of(bar(value))), 300);
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        return IntStream.range(0, image.getWidth())
                .filter(x -> image.getRGB(x, image.getHeight() / 2) == BAR.getRGB())
                .count();
    }

    private static PaperChart chart(List<PaperChart.Bar> bars) {
        return new PaperChart("คะแนน", "คะแนนสิบตัวชี้วัด", bars);
    }

    private static PaperChart.Bar bar(String value) {
        return new PaperChart.Bar("การใช้อำนาจ", new BigDecimal(value), "100.00");
    }
}
