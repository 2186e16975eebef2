package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.ChangeFeed;
import org.prongsai.audit.News;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** What others change is shown where it is open, and nothing that is typed is touched. */
class LiveChangesTest extends PartFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private ChangeFeed feed;

    @Test
    void an_open_measure_shows_what_another_reported() {
        signInAsManagement();
        openPart(3);
        assertThat(page()).contains("○ ยังไม่ดำเนินการ");

        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("◐ อยู่ระหว่างดำเนินการ", "ของเขา"));
    }

    @Test
    void a_form_in_use_keeps_its_text_and_says_who_changed_what() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("ของฉัน");

        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("มีการแก้ไขโดย other"));
        assertThat(area(OUTCOME).getValue()).isEqualTo("ของฉัน");
        click("ดู");
        assertThat(text(find(ConflictDialog.class).single())).contains("ของฉัน", "ของเขา");
    }

    @Test
    void a_change_elsewhere_says_nothing_to_a_form_in_use() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("ของฉัน");
        var before = find(PartPanel.class).single();

        var other = people.head(4);
        Acting.as(other, () -> evidence.addAddress(register.part(measure, 4), "https://example.go.th", ""));
        othersReport(IN_PROGRESS, "ของเขา");

        soon(() -> assertThat(page()).contains("มีการแก้ไขโดย other"));
        assertThat(page()).doesNotContain("มีการแก้ไขโดย head4");
        assertThat(find(PartPanel.class).single()).isSameAs(before);
    }

    @Test
    void a_page_that_is_left_listens_no_more() {
        signInAsManagement();
        var before = News.listeners(feed);
        openMeasure();
        assertThat(News.listeners(feed)).isEqualTo(before + 1);

        open("dashboard");

        assertThat(News.listeners(feed)).isEqualTo(before);
    }

    private void soon(ThrowingRunnable assertion) {
        News.ask(feed);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    newRequest();
                    roundTrip();
                    assertion.run();
                });
    }
}
