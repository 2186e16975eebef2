package org.prongsai.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whose installation this is, and whether it only shows demo data. */
@Component
class Installation {

    private final String municipality;
    private final boolean demo;

    Installation(@Value("${prongsai.municipality}") String municipality, Environment environment) {
        this.municipality = municipality;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    String municipality() {
        return municipality;
    }

    boolean isDemo() {
        return demo;
    }
}
