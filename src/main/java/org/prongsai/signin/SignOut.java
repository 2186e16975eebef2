package org.prongsai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.SignedInUser;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends a sign-in with its session, whether by a click or because nobody has used it for too long. */
@Component
public class SignOut implements LogoutHandler {

    private final SignInTrail trail;

    SignOut(SignInTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        end(authentication);
    }

    @EventListener
    void over(SessionDestroyedEvent session) {
        session.getSecurityContexts().forEach(context -> end(context.getAuthentication()));
    }

    void end(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            trail.signedOut(user);
        }
    }
}
