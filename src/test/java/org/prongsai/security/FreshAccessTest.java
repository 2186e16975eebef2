package org.prongsai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class FreshAccessTest {

    private final Map<String, Access> rights = new HashMap<>();
    private final CurrentUser currentUser = new CurrentUser();
    private int lookUps;

    @BeforeEach
    void signIn() {
        RequestContextHolder.resetRequestAttributes();
        rights.put("somchai", new Access("somchai", Set.of(Role.DIVISION_HEAD), Set.of(3L)));
        rights.put("malee", new Access("malee", Set.of(Role.ADMIN), Set.of()));
        session(new TestingAuthenticationToken("somchai", ""));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_rights_of_the_directory_hold_while_the_service_runs() {
        assertThat(guarded(currentUser::access)).isEqualTo(rights.get("somchai"));
    }

    @Test
    void nobody_acts_outside_a_guarded_service() {
        guarded(currentUser::access);

        assertThatThrownBy(currentUser::access).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void without_a_request_each_call_looks_up_again() {
        guarded(currentUser::access);
        rights.put("somchai", new Access("somchai", Set.of(), Set.of()));

        assertThat(guarded(currentUser::access).heads(3)).isFalse();
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void nested_calls_look_up_once() {
        assertThat(guarded(() -> guarded(() -> guarded(currentUser::username)))).isEqualTo("somchai");
        assertThat(lookUps).isOne();
    }

    @Test
    void a_request_looks_up_once_and_the_next_request_again() {
        request();
        guarded(currentUser::access);
        guarded(currentUser::access);
        assertThat(lookUps).isOne();

        request();
        guarded(currentUser::access);
        assertThat(lookUps).isEqualTo(2);
    }

    @Test
    void who_signs_in_within_a_request_does_not_get_the_rights_of_the_one_before() {
        request();
        guarded(currentUser::access);
        session(new TestingAuthenticationToken("malee", ""));

        assertThat(guarded(currentUser::username)).isEqualTo("malee");
    }

    @Test
    void an_account_that_is_gone_is_refused_before_the_service_runs() {
        rights.clear();

        assertThatThrownBy(() -> guarded(() -> {
                    throw new AssertionError("The service ran");
                }))
                .isInstanceOf(AccessRevokedException.class);
    }

    @Test
    void a_failing_service_leaves_nobody_acting() {
        assertThatThrownBy(() -> guarded(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(FreshAccess.acting()).isEmpty();
    }

    @Test
    void without_sign_in_nothing_is_looked_up() {
        session(new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ANONYMOUS")));
        assertThat(guarded(FreshAccess::acting)).isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(guarded(FreshAccess::acting)).isEmpty();
        assertThat(lookUps).isZero();
    }

    @Test
    void a_thread_started_by_a_service_does_not_act_for_its_user() throws InterruptedException {
        var acting = guarded(() -> {
            var seen = new CompletableFuture<Optional<FreshAuthentication>>();
            Thread.ofVirtual().start(() -> seen.complete(FreshAccess.acting())).join();
            return seen.join();
        });

        assertThat(acting).isEmpty();
    }

    @Test
    void the_system_acts_as_an_administrator_without_an_account() {
        assertThat(SystemUser.call(() -> guarded(currentUser::access)))
                .isEqualTo(new Access("system", Set.of(Role.ADMIN), Set.of()));
        assertThat(lookUps).isZero();
    }

    @Test
    void only_the_head_of_a_division_passes_for_it() {
        guarded(() -> {
            currentUser.requireHeadOf(3);
            return null;
        });

        assertThatThrownBy(() -> guarded(() -> {
                    currentUser.requireHeadOf(4);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Optional<Access> find(String username, @Nullable UUID signIn) {
        lookUps++;
        return Optional.ofNullable(rights.get(username));
    }

    /** Runs the work as a guarded service does. */
    private <T> T guarded(Callable<T> work) {
        var beans = new StaticListableBeanFactory(Map.of("directory", (AccessDirectory) this::find));
        var proxies = new ProxyFactory(new Service(work));
        proxies.addInterface(Callable.class);
        proxies.addAdvice(new FreshAccess(beans.getBeanProvider(AccessDirectory.class)));
        @SuppressWarnings("unchecked")
        var service = (Callable<T>) proxies.getProxy();
        try {
            return service.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void session(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private record Service(Callable<?> work) implements Callable<Object> {

        @Override
        public Object call() throws Exception {
            return work.call();
        }
    }
}
