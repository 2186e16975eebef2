package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.testing.IntegrationTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@IntegrationTest
@WithAnonymousUser
class ThemeSwitchTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource({
        "LIGHT_DARK, true, LIGHT",
        "LIGHT_DARK, false, DARK",
        "LIGHT, true, DARK",
        "LIGHT, false, DARK",
        "DARK, true, LIGHT",
        "DARK, false, LIGHT"
    })
    void every_click_changes_what_is_seen(
            ColorScheme.Value before, boolean deviceIsDark, ColorScheme.Value afterwards) {
        UI.getCurrent().getPage().setColorScheme(before);

        click(new ThemeSwitch(), deviceIsDark);

        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(afterwards);
    }

    private static void click(ThemeSwitch button, boolean deviceIsDark) {
        var data = JacksonUtils.createObjectNode().put(ThemeSwitch.DEVICE_IS_DARK, deviceIsDark);
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
    }
}
