package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Shows how many seconds are left; the browser counts, the server decides. */
@Tag("prongsai-countdown")
@JsModule("./countdown.ts")
final class Countdown extends Component {

    /** @param over called when the time is over and nobody holds on to the notice around it */
    Countdown(Duration time, Runnable over) {
        getElement().setAttribute("seconds", String.valueOf(time.toSeconds()));
        getElement().setAttribute("aria-hidden", "true");
        getElement().addEventListener("countdown-over", event -> over.run());
    }
}
