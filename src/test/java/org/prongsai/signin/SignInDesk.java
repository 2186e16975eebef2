package org.prongsai.signin;

import java.util.function.Supplier;
import org.prongsai.testing.FromAddress;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs in from an address as the login page does. */
record SignInDesk(PasswordSignIn signIn) {

    static final String PASSWORD = "มะม่วงสุกงอม";

    Authentication signIn(String username, String address) {
        return signIn(username, address, PASSWORD);
    }

    Authentication signIn(String username, String address, String password) {
        return FromAddress.of(
                address,
                () -> signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password)));
    }

    /** What somebody does who has signed in, in a request of its own. */
    static <T> T in(Authentication session, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        SecurityContextHolder.setContext(context);
        return FromAddress.of("203.0.113.7", work);
    }

    static void in(Authentication session, Runnable work) {
        in(session, () -> {
            work.run();
            return true;
        });
    }
}
