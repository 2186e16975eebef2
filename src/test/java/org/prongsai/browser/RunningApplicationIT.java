package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningApplicationIT {

    @TempDir
    private Path folder;

    @Test
    void the_jar_starts_in_an_empty_folder_and_again_after_it_was_killed() {
        var data = folder.resolve("ข้อมูล ปี 2569");
        try (var first = RunningApplication.start(data)) {
            assertThat(data.resolve("prongsai.mv.db")).exists();
            first.kill();
            assertThat(first.isRunning()).isFalse();
        }
        try (var second = RunningApplication.start(data)) {
            second.stop();
            assertThat(second.isRunning()).isFalse();
        }
    }

    @Test
    void what_keeps_it_from_starting_is_in_the_message() {
        assertThatThrownBy(() -> RunningApplication.start(folder, "--spring.datasource.url=jdbc:nonsense:x"))
                .hasMessageContaining("jdbc:nonsense:x");
    }
}
