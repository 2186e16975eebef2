package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.publication.Recorded.completed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.RecordedPart;

class JoinedTextTest {

    @Test
    void what_all_say_alike_is_said_once_without_names() {
        assertThat(joined(completed("กองช่าง", "เสร็จ"), completed("กองคลัง", " เสร็จ")))
                .containsExactly("เสร็จ");
    }

    @Test
    void different_texts_follow_the_names_of_who_gave_them() {
        assertThat(joined(
                        completed("กองช่าง", "ปรับปรุงแล้ว"),
                        completed("กองคลัง", "เบิกจ่ายครบ\nตามแผน"),
                        completed("สำนักปลัดเทศบาล", "ปรับปรุงแล้ว")))
                .containsExactly("กองช่าง, สำนักปลัดเทศบาล: ปรับปรุงแล้ว", "กองคลัง: เบิกจ่ายครบ", "ตามแผน");
    }

    @Test
    void who_says_nothing_is_left_out() {
        assertThat(joined(completed("กองช่าง", " "), completed("กองคลัง", "เสร็จ")))
                .containsExactly("เสร็จ");
        assertThat(joined()).isEmpty();
    }

    private static List<String> joined(RecordedPart... parts) {
        return JoinedText.of(List.of(parts), RecordedPart::outcome);
    }
}
