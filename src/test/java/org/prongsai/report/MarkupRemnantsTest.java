package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupRemnantsTest {

    @Test
    void paragraphsAreCutAtTheirTags() {
        assertThat(MarkupRemnants.paragraphs("<p>ก</p> <P class=\"x\">ข</P><br/>ค<br>ง<div>จ</div>"))
                .containsExactly("ก", "ข", "ค", "ง", "จ");
    }

    @Test
    void inlineTagsAndBoldAsterisksDisappear() {
        assertThat(MarkupRemnants.plain("<b>ก</b><strong>ข</strong><span style='a'>ค</span> **ปี 2567**"))
                .isEqualTo("กขค ปี 2567");
    }

    @Test
    void signsThatAreNoRemnantStay() {
        assertThat(MarkupRemnants.plain("a < b และ c > d, 2 ** 3, <script>alert(1)</script>, <pre>, <bold>"))
                .isEqualTo("a < b และ c > d, 2 ** 3, <script>alert(1)</script>, <pre>, <bold>");
    }

    @Test
    void entitiesAreDecodedOnce() {
        assertThat(MarkupRemnants.plain("&lt;p&gt; &amp;lt; &quot;ก&quot; &#3585; &#x0E02;&nbsp;ค"))
                .isEqualTo("<p> &lt; \"ก\" ก ข ค");
    }

    @Test
    void entitiesOfNoCharacterStayAsWritten() {
        assertThat(MarkupRemnants.plain("&#0; &#xD800; &#9999999; &unknown; &zz; R&D;"))
                .isEqualTo("&#0; &#xD800; &#9999999; &unknown; &zz; R&D;");
    }

    @Test
    void spacesInsideATextStayAsWritten() {
        assertThat(MarkupRemnants.plain("\u00A0การกิจ  หรือ บริการ\u200B")).isEqualTo("การกิจ  หรือ บริการ");
    }

    @Test
    void whatNoDatabaseTakesIsReplaced() {
        assertThat(MarkupRemnants.storable("ก\u0000\u0007ข\uD800ค\uDC00\t😀\r\n"))
                .isEqualTo("กข\uFFFDค\uFFFD\t😀\r\n");
    }
}
