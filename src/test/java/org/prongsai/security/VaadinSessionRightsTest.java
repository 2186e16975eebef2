package org.prongsai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.division.DivisionService;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** In a request of Vaadin, Spring Security asks the HTTP session for the user before it asks the thread. */
@IntegrationTest
class VaadinSessionRightsTest {

    private static final Bilingual NAME = new Bilingual("กองการศึกษา", "Education Division");

    @Autowired
    private DivisionService divisions;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @AfterEach
    void leaveSession() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void rights_in_a_vaadin_session_are_those_of_the_directory() {
        signIn(people.admin(), "ROLE_MANAGEMENT");

        assertThat(divisions.add(NAME).position()).isEqualTo(9);
    }

    @Test
    void a_role_that_only_the_vaadin_session_remembers_counts_for_nothing() {
        signIn(people.management(), "ROLE_ADMIN");

        assertThatThrownBy(() -> divisions.add(NAME)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_account_disabled_under_a_vaadin_session_is_refused() {
        var admin = people.admin();
        signIn(admin, "ROLE_ADMIN");
        people.disable(admin);

        assertThatThrownBy(divisions::all).isInstanceOf(AccessRevokedException.class);
    }

    private static void signIn(String username, String rememberedRole) {
        var http = new MockHttpSession();
        http.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList(rememberedRole))));
        VaadinSession.setCurrent(new SignedInSession(new WrappedHttpSession(http)));
    }

    private static class SignedInSession extends VaadinSession {

        private static final long serialVersionUID = 1L;

        private final transient WrappedSession http;

        SignedInSession(WrappedSession http) {
            super(null);
            this.http = http;
        }

        @Override
        public WrappedSession getSession() {
            return http;
        }
    }
}
