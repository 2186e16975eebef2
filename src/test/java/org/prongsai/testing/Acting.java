package org.prongsai.testing;

import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Calls services as a signed-in person. Each call is a web request of its own, since the application reads rights once
 * a request; the session remembers no role, as services must not ask it for one.
 */
public final class Acting {

    private Acting() {}

    public static <T> T as(String username, Supplier<T> work) {
        var security = SecurityContextHolder.getContext();
        var request = RequestContextHolder.getRequestAttributes();
        var session = SecurityContextHolder.createEmptyContext();
        session.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(security);
            RequestContextHolder.setRequestAttributes(request);
        }
    }

    public static void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }
}
