package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.ViewTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page that is refreshed from outside must not keep its session alive by answering, nor end that of who works. */
@IntegrationTest
class IdlenessTest extends ViewTest {

    private static final Duration ALLOWED = Duration.ofMinutes(30);
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Idleness idleness = new Idleness(0);

    @Test
    void a_session_that_nobody_uses_is_over_after_the_time_allowed() {
        assertThat(idleness.isOver(30 * MINUTE, ALLOWED)).isFalse();
        assertThat(idleness.isOver(30 * MINUTE + 1, ALLOWED)).isTrue();
    }

    @Test
    void use_puts_the_end_off() {
        idleness.use(29 * MINUTE);

        assertThat(idleness.isOver(59 * MINUTE, ALLOWED)).isFalse();
        assertThat(idleness.isOver(60 * MINUTE, ALLOWED)).isTrue();
    }

    @Test
    void where_sessions_never_end_they_do_not_end_here() {
        assertThat(idleness.isOver(1_000 * MINUTE, Duration.ZERO)).isFalse();
    }

    @Test
    void a_key_in_the_page_is_use_however_often_it_is_refreshed() {
        var ui = UI.getCurrent();
        Idleness.watch(ui);
        var watched = ComponentUtil.getData(ui, Idleness.class);
        watched.use(0);
        assertThat(watched.isOver(31 * MINUTE, ALLOWED)).isTrue();

        var event = new DomEvent(ui.getElement(), "keyup", JsonNodeFactory.instance.objectNode());
        ui.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);

        assertThat(watched.isOver(System.currentTimeMillis() + 29 * MINUTE, ALLOWED))
                .isFalse();
    }
}
