package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.security.Role;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.SignedIn;
import org.springframework.security.test.context.support.WithAnonymousUser;

@IntegrationTest
class EntryTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "dashboard", "measures", "my-work", "login"})
    @WithAnonymousUser
    void who_is_not_signed_in_is_sent_to_sign_in(String address) {
        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("โปร่งใส");
    }

    @Test
    @SignedIn(Role.MANAGEMENT)
    void management_begins_at_the_dashboard() {
        assertThat(shown()).isEqualTo("dashboard");
    }

    @Test
    @SignedIn(value = Role.DIVISION_HEAD, heads = 3)
    void a_head_begins_at_her_work() {
        assertThat(shown()).isEqualTo("my-work");
    }

    @Test
    @SignedIn(Role.ADMIN)
    void an_administrator_begins_at_the_measures() {
        assertThat(shown()).isEqualTo("measures");
    }

    private static String shown() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getFirstSegment();
    }
}
