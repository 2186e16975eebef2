package org.prongsai.security;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Replaces the rights remembered by the session with those of the directory before a guarded service runs, so that a
 * changed or disabled account loses access at once. One look-up serves a whole web request and all nested calls.
 */
final class FreshAccess implements MethodInterceptor {

    private static final String REQUEST_ATTRIBUTE = FreshAccess.class.getName();

    private final ObjectProvider<AccessDirectory> directory;

    FreshAccess(ObjectProvider<AccessDirectory> directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var session = SecurityContextHolder.getContext();
        var authentication = session.getAuthentication();
        if (authentication == null
                || authentication instanceof FreshAuthentication
                || authentication instanceof AnonymousAuthenticationToken) {
            return invocation.proceed();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh(authentication));
        SecurityContextHolder.setContext(context);
        try {
            return invocation.proceed();
        } finally {
            SecurityContextHolder.setContext(session);
        }
    }

    private FreshAuthentication fresh(Authentication remembered) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REQUEST_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof FreshAuthentication known
                && known.getName().equals(remembered.getName())) {
            return known;
        }
        var found = directory
                .getObject()
                .find(remembered.getName())
                .map(FreshAuthentication::new)
                .orElseThrow(() -> new AccessRevokedException(remembered.getName()));
        if (request != null) {
            request.setAttribute(REQUEST_ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }
}
