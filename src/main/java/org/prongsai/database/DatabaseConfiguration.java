package org.prongsai.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** H2 in the data folder, unless {@code spring.datasource.url} names another database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
class DatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${prongsai.data-dir}") Path dataDir) {
        return EmbeddedDatabase.in(dataDir);
    }

    @Bean
    DurableCommit durableCommit(EmbeddedDatabase database) {
        return new DurableCommit(database);
    }
}
