package org.prongsai.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.prongsai.security.Role;
import org.prongsai.security.SignedInUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Clears the database, gives one person an account with these roles and signs her in, all before a test of views opens
 * its first page. What else a test needs it adds itself, without clearing again.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

    Role[] value();

    /** Identifiers of the divisions that she heads. */
    long[] heads() default {};

    String username() default "somsri";

    /** Makes the account and the session. */
    final class Factory implements WithSecurityContextFactory<SignedIn> {

        private final Database database;
        private final People people;

        Factory(Database database, People people) {
            this.database = database;
            this.people = people;
        }

        @Override
        public SecurityContext createSecurityContext(SignedIn person) {
            var roles = Set.of(person.value());
            database.clear();
            people.add(person.username(), roles, person.heads());
            var user = new SignedInUser(person.username(), "none", true, person.username(), roles);
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
        }
    }
}
