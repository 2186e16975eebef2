package org.prongsai.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.signin.SignOut;
import org.prongsai.signin.TooManyFailuresException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sign-in for everything but the login page, the set-up page and the health check. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** Vaadin 25.2 needs inline scripts and evaluation; all else is closed. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=()";

    /**
     * Remembers in a cookie which page was asked for: of the requests that a page sends side by side when its session is
     * gone, each would begin a session of its own, and only one of these would know.
     */
    @Bean
    SecurityFilterChain filters(HttpSecurity http, VaadinDefaultRequestCache askedFor, SignOut signOut)
            throws Exception {
        askedFor.setDelegateRequestCache(new CookieRequestCache());
        http.authorizeHttpRequests(requests -> requests
                // the answer to a request that was let through already: else a page's heartbeat is told to sign in
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/icon.svg", "/styles.css", "/views.css", "/fonts/**")
                .permitAll());
        http.headers(headers -> headers.withObjectPostProcessor(eagerly())
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS_POLICY)));
        http.with(
                vaadin(), configurer -> configurer.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(WebSecurity::tell));
        http.logout(logout -> logout.addLogoutHandler(signOut));
        return http.build();
    }

    /** Tells the application of sessions that end without a click. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var why = failure instanceof TooManyFailuresException many
                ? LoginView.WAIT + "=" + many.seconds()
                : LoginView.ERROR;
        new DefaultRedirectStrategy().sendRedirect(request, response, "/login?" + why);
    }

    /** Tomcat 11 drops headers that are written after Vaadin has forwarded the request to its page. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
