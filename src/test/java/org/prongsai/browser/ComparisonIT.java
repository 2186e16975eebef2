package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trend as management takes it along for a slide or a letter, and as everybody can read it. */
@ExtendWith(DemoInstallation.class)
class ComparisonIT {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void the_svg_is_whole_by_itself_with_thai_names_and_their_font(RunningApplication application) throws Exception {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/comparison?year=2568&trend=indicator");
            var download = save(visit, "บันทึกเป็น SVG");
            var bytes = Files.readAllBytes(download.path());
            var drawing = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();

            assertThat(download.suggestedFilename()).isEqualTo("แนวโน้มคะแนนรายตัวชี้วัด_2567-2568.svg");
            assertThat(drawing.getTagName()).isEqualTo("svg");
            assertThat(drawing.getTextContent())
                    .contains("9. การเปิดเผยข้อมูล", "10. การป้องกันการทุจริต", "ต้องปรับปรุง", "font/woff2;base64,")
                    .doesNotContain("var(--");
            visit.assertNoProblems();
        }
    }

    @Test
    void the_png_is_sharp_and_stands_on_white(RunningApplication application) throws IOException {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/comparison?year=2568");
            var download = save(visit, "บันทึกเป็น PNG");
            var picture = ImageIO.read(download.path().toFile());

            assertThat(download.suggestedFilename()).isEqualTo("แนวโน้มคะแนนรวม_2567-2568.png");
            assertThat(picture.getWidth()).isEqualTo(2 * 960);
            assertThat(picture.getHeight()).isGreaterThan(600);
            assertThat(List.of(picture.getRGB(2, 2), picture.getRGB(picture.getWidth() - 3, picture.getHeight() - 3)))
                    .containsOnly(WHITE);
            var colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            assertThat(colours).contains(0xFF1D4E89);
            visit.assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void everybody_can_read_the_comparison(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("finance", PASSWORD)) {
            visit.open("/comparison?year=2568&sort=effect").check("comparison");
            visit.open("/comparison?year=2568&trend=instrument").check("comparison-instruments");
            visit.open("/comparison?year=2568&trend=indicator");
            assertThat(visit.page().locator("prongsai-trend-chart svg").last()).isVisible();
            visit.check("comparison-indicators").assertNoProblems();
        }
    }

    private static Download save(Visit visit, String button) {
        assertThat(visit.page().locator("prongsai-trend-chart svg").last()).isVisible();
        return visit.page().waitForDownload(() -> visit.press(button));
    }
}
