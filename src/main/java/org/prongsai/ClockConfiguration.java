package org.prongsai;

import java.time.Clock;
import org.prongsai.shared.ThaiTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Thailand's clock: which day is today decides what is overdue. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ThaiTime.ZONE);
    }
}
