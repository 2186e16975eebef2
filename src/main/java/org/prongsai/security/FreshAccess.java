package org.prongsai.security;

import java.util.Optional;
import java.util.UUID;
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
 * Binds the rights of the directory to a guarded service while it runs, so that a changed or disabled account loses
 * access at once. One look-up serves a whole web request and all nested calls. The binding is a scoped value and not
 * the security context, since in a request of Vaadin that context always comes from the HTTP session.
 */
final class FreshAccess implements MethodInterceptor {

    private static final ScopedValue<FreshAuthentication> ACTING = ScopedValue.newInstance();
    private static final String REQUEST_ATTRIBUTE = FreshAccess.class.getName();

    private final ObjectProvider<AccessDirectory> directory;

    FreshAccess(ObjectProvider<AccessDirectory> directory) {
        this.directory = directory;
    }

    /** Who acts in the guarded service that runs on this thread. */
    static Optional<FreshAuthentication> acting() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    static <T, X extends Throwable> T callAs(FreshAuthentication user, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ACTING, user).call(work);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (ACTING.isBound() || authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return invocation.proceed();
        }
        return callAs(fresh(authentication), invocation::proceed);
    }

    private FreshAuthentication fresh(Authentication remembered) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REQUEST_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof FreshAuthentication known
                && known.getName().equals(remembered.getName())) {
            return known;
        }
        var signIn = signIn(remembered);
        var found = directory
                .getObject()
                .find(remembered.getName(), signIn)
                .map(access -> new FreshAuthentication(access, signIn))
                .orElseThrow(() -> new AccessRevokedException(remembered.getName()));
        if (request != null) {
            request.setAttribute(REQUEST_ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    private static @Nullable UUID signIn(Authentication remembered) {
        return remembered.getPrincipal() instanceof SignedInUser user
                ? user.signIn().orElse(null)
                : null;
    }
}
