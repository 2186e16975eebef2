package org.prongsai.demo;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets what was laid out lie some weeks back, so that what has changed since is not simply everything. */
@Component
@Profile("demo")
class DemoPast {

    private final EntityManager entities;

    DemoPast(EntityManager entities) {
        this.entities = entities;
    }

    /** For an installation that holds nothing else yet; fewer days than make work look forgotten. */
    void begin() {
        entities.flush();
        entities.clear();
        Stream.of(
                        "update audit_entry set occurred_at = occurred_at - interval '20' day",
                        "update assignment set changed_at = changed_at - interval '20' day",
                        "update evidence set added_at = added_at - interval '20' day")
                .map(entities::createNativeQuery)
                .forEach(earlier -> earlier.executeUpdate());
    }
}
