package org.prongsai.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.security.Access;
import org.prongsai.security.Role;

class MentionsTest {

    private static final Mentions SOME = new Mentions(Set.of(12L, 3L), Set.of("สมชาย", "d3"));

    @Test
    void what_is_written_is_read_back() {
        assertThat(SOME.written()).isEqualTo(" d3 d12 @d3 @สมชาย ");
        assertThat(Mentions.read(SOME.written())).isEqualTo(SOME);
        assertThat(Mentions.read(Mentions.NOBODY.written())).isEqualTo(Mentions.NOBODY);
    }

    @Test
    void a_person_is_found_by_name_and_by_the_divisions_that_she_heads() {
        assertThat(Mentions.patternsOf(new Access("a_b%", Set.of(Role.DIVISION_HEAD), Set.of(3L))))
                .containsExactly("% @a\\_b\\% %", "% d3 %");
        assertThat(Mentions.patternsOf(new Access("ab", Set.of(Role.ADMIN), Set.of(3L))))
                .containsExactly("% @ab %");
    }

    @Test
    void a_division_stands_for_who_heads_it_now() {
        assertThat(SOME.include(new Access("x", Set.of(Role.DIVISION_HEAD), Set.of(12L))))
                .isTrue();
        assertThat(SOME.include(new Access("x", Set.of(Role.DIVISION_HEAD), Set.of(4L))))
                .isFalse();
        assertThat(SOME.include(new Access("x", Set.of(), Set.of(12L)))).isFalse();
        assertThat(SOME.include(new Access("d3", Set.of(), Set.of()))).isTrue();
    }
}
