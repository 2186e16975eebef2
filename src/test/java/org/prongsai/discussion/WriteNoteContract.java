package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.security.access.AccessDeniedException;

/** Who may say what about a division's part, and what becomes of it. */
abstract class WriteNoteContract extends DiscussionFixture {

    @Test
    void a_note_tells_who_said_what_when_to_whom() {
        people.rename(LEAD, "สมศรี ใจดี");

        write(LEAD, "  ขอเอกสารด้วย\nขอบคุณ ", new Mentions(Set.of(4L), Set.of(MAYOR)), false);

        assertThat(last(SUPPORT))
                .returns("สมศรี ใจดี", NoteView::author)
                .returns("ขอเอกสารด้วย\nขอบคุณ", NoteView::text)
                .returns(clock.instant(), NoteView::writtenAt)
                .returns(new Mentions(Set.of(4L), Set.of(MAYOR)), NoteView::mentions)
                .returns(null, NoteView::question);
    }

    @Test
    void an_author_whose_account_is_gone_is_named_as_stored() {
        write(LEAD, "ข้อความ");

        people.remove(LEAD);

        assertThat(last(MAYOR).author()).isEqualTo(LEAD);
    }

    @Test
    void the_newest_stands_last_and_earlier_ones_are_told_of() {
        for (var text : new String[] {"หนึ่ง", "สอง", "สาม"}) {
            write(LEAD, text);
            clock.advance(Duration.ofSeconds(1));
        }

        var latest = Acting.as(MAYOR, () -> discussion.of(part, 2));

        assertThat(latest.notes()).extracting(NoteView::text).containsExactly("สอง", "สาม");
        assertThat(latest.earlier()).isTrue();
        assertThat(Acting.as(MAYOR, () -> discussion.of(part, 3)).earlier()).isFalse();
    }

    @Test
    void script_is_kept_as_the_text_that_it_is() {
        write(LEAD, "<script>alert(1)</script>\0");

        assertThat(last(MAYOR).text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void four_thousand_characters_are_taken_and_one_more_is_refused() {
        write(LEAD, "ก".repeat(4_000));

        assertNothingHappens(() -> write(LEAD, "ก".repeat(4_001)), "discussion.refused.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200B\u00A0", "\0"})
    void a_note_says_something(String nothing) {
        assertNothingHappens(() -> write(LEAD, nothing), "discussion.refused.empty");
    }

    @ParameterizedTest
    @CsvSource({"4711, head4", "4, nobody", "4, former"})
    void who_is_mentioned_exists_and_may_sign_in(long division, String username) {
        people.disable(people.add("former", Set.of()));
        var mentions = new Mentions(Set.of(division), Set.of(username));

        assertNothingHappens(() -> write(LEAD, "ถึง", mentions, false), "discussion.refused.gone");
    }

    @Test
    void twenty_are_mentioned_and_no_more() {
        IntStream.rangeClosed(1, 20).forEach(i -> people.add("person" + i, Set.of()));
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> "person" + i).toArray(String[]::new);
        write(LEAD, "ถึงทุกคน", people(twenty), false);
        var more = new Mentions(Set.of(4L), last(LEAD).mentions().usernames());

        assertThat(last(LEAD).mentions()).isEqualTo(people(twenty));
        assertNothingHappens(() -> write(LEAD, "ถึงทุกคน", more, false), "discussion.refused.mentions");
    }

    @ParameterizedTest
    @ValueSource(strings = {MAYOR, LEAD, SUPPORT, "admin"})
    void who_supervises_or_takes_part_writes(String author) {
        people.admin();

        write(author, "ข้อความ");

        assertThat(last(MAYOR).text()).isEqualTo("ข้อความ");
        assertThat(events()).isOne();
    }

    @Test
    void a_head_who_takes_no_part_reads_but_does_not_write() {
        write(LEAD, "ข้อความ");

        assertThat(notes(STRANGER)).hasSize(1);
        assertThat(Acting.as(STRANGER, () -> discussion.of(part, 9)).mayWrite()).isFalse();
        assertThatThrownBy(() -> write(STRANGER, "แทรก")).isInstanceOf(AccessDeniedException.class);
        assertThat(notes(STRANGER)).hasSize(1);
        assertThat(events()).isOne();
    }

    @Test
    void a_head_who_lost_her_division_writes_no_more() {
        people.setDivisions(LEAD, 5);

        assertThatThrownBy(() -> write(LEAD, "ข้อความ")).isInstanceOf(AccessDeniedException.class);
        assertThat(notes(MAYOR)).isEmpty();
    }

    @Test
    void a_closed_year_takes_no_notes_from_anyone() {
        register.year(2569, YearState.CLOSED);

        assertNothingHappens(() -> write(MAYOR, "ข้อความ"), "measure.refused.year");
        assertThat(Acting.as(MAYOR, () -> discussion.of(part, 9)).mayWrite()).isFalse();
    }

    @Test
    void a_planned_year_is_talked_about() {
        register.year(2569, YearState.PLANNED);

        write(LEAD, "ขอเลื่อน");

        assertThat(last(MAYOR).text()).isEqualTo("ขอเลื่อน");
    }

    @Test
    void a_part_that_is_gone_is_refused() {
        var note = new NewNote(4711, "ข้อความ", Mentions.NOBODY, false);

        assertNothingHappens(() -> Acting.as(MAYOR, () -> discussion.write(note)), "discussion.refused.gone");
    }

    @Test
    void all_notes_are_counted_however_few_are_shown() {
        write(MAYOR, "ถามก่อน", Mentions.ofDivision(3), true);
        for (var i = 0; i < 3; i++) {
            write(MAYOR, "บันทึก " + i);
        }

        assertThat(Acting.as(LEAD, () -> discussion.of(part, 2)))
                .returns(2, said -> said.notes().size())
                .returns(4L, PartDiscussion::all)
                .returns(1L, PartDiscussion::open);
    }
}
