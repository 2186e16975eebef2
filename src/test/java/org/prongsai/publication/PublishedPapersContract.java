package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

abstract class PublishedPapersContract extends PaperFixture {

    private static final PageRequest PAGE = PageRequest.of(0, 10);

    /** Of who may, and of all that the paper says. */
    private static final int READS = 12;

    @Autowired
    private PublishedPapers published;

    @Autowired
    private PaperService papers;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FiscalYearService years;

    @Autowired
    private YearStates states;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private StatementCounter counter;

    @Test
    void a_published_paper_is_kept_with_who_when_and_the_very_file() throws IOException {
        register.year(2568, YearState.CLOSED);

        var kept = publish(choices(PaperKind.REPORT));

        assertThat(Acting.as(people.head(3), () -> published.page(2568, PAGE)))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.id()).isEqualTo(kept.id());
                    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2025, 4, 30));
                    assertThat(paper.address()).isEqualTo("https://example.go.th");
                });
        var content = Acting.as(admin, () -> published.file(kept.id())).orElseThrow();
        try (var in = content.content()) {
            assertThat(in.readAllBytes()).isEqualTo(SampleFiles.pdf());
        }
        assertThat(kept.sha256()).hasSize(Sha256.of("").length());
        assertThat(database.rows("audit_entry where object_type = 'publishedPaper'"))
                .isOne();
    }

    @Test
    void a_draft_is_not_published() {
        register.year(2568, YearState.OPEN);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> publish(choices(PaperKind.REPORT)))
                .returns("paper.refused.draft.REPORT", RefusedException::messageKey);
        assertThat(database.rows("published_paper")).isZero();
        assertThat(database.rows("attachment_part")).isZero();
        publish(choices(PaperKind.PLAN));
        assertThat(database.rows("published_paper")).isOne();
    }

    @Test
    void papers_of_a_year_are_listed_latest_first_and_those_of_others_are_not() {
        register.year(2568, YearState.CLOSED);
        var first = publish(choices(PaperKind.PLAN));
        var second = publish(choices(PaperKind.REPORT));

        assertThat(Acting.as(admin, () -> published.page(2568, PAGE)))
                .extracting(PublishedView::id)
                .containsExactly(second.id(), first.id());
        assertThat(Acting.as(admin, () -> published.count(2567))).isZero();
    }

    @Test
    void publishing_takes_few_statements() {
        register.year(2568, YearState.CLOSED);
        var file = file("report.pdf", SampleFiles.pdf());

        var said = said(choices(PaperKind.REPORT));

        counter.count(() -> Acting.as(admin, () -> published.publish(choices(PaperKind.REPORT), file, said)))
                .assertAtMost(READS + 4);
    }

    @Test
    void a_paper_of_which_something_changed_since_it_was_printed_is_not_published() {
        register.year(2568, YearState.CLOSED);
        var said = said(choices(PaperKind.REPORT));
        var before = Acting.as(admin, identities::identity);
        Acting.as(
                admin,
                () -> identities.save(
                        new Identity("เทศบาลตำบลใหม่", "", before.signatories(), before.emblem(), before.version())));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> publish(choices(PaperKind.REPORT), said))
                .returns("paper.refused.overtaken", RefusedException::messageKey);
        assertThat(database.rows("published_paper")).isZero();
        assertThat(database.rows("attachment_part")).isZero();
    }

    @Test
    void a_year_is_not_reopened_while_its_paper_is_being_published() {
        register.year(2568, YearState.CLOSED);
        var reopening = new YearChange(2568, version(), YearMove.REOPEN, "แก้ไขผล");

        atOnce.in(() -> {
            publish(choices(PaperKind.REPORT));
            atOnce.assertWaits(() -> Acting.as(admin, () -> states.move(reopening)));
            return null;
        });
        Acting.as(admin, () -> states.move(reopening));

        assertThat(database.rows("published_paper")).isOne();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> publish(choices(PaperKind.REPORT), "printed before"))
                .returns("paper.refused.draft.REPORT", RefusedException::messageKey);
    }

    private int version() {
        return Acting.as(admin, () -> years.find(2568)).orElseThrow().version();
    }

    private String said(PaperChoices choices) {
        return Acting.as(admin, () -> papers.make(choices).fingerprint());
    }

    private PublishedView publish(PaperChoices choices) {
        return publish(choices, said(choices));
    }

    private PublishedView publish(PaperChoices choices, String said) {
        return Acting.as(admin, () -> published.publish(choices, file("report.pdf", SampleFiles.pdf()), said));
    }

    private static PaperChoices choices(PaperKind kind) {
        return new PaperChoices(kind, 2568, false, false, false, LocalDate.of(2025, 4, 30), "https://example.go.th");
    }
}
