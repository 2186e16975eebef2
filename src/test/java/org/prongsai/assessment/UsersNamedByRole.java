package org.prongsai.assessment;

import java.util.Optional;
import java.util.Set;
import org.prongsai.security.Access;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A directory in which every user holds the one role that is her name. */
@TestConfiguration
class UsersNamedByRole {

    @Bean
    @Primary
    AccessDirectory usersNamedByRole() {
        return name -> Optional.of(new Access(name, Set.of(Role.valueOf(name)), Set.of()));
    }
}
