package org.prongsai.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Thai first: the first locale is the one for whoever has not chosen. */
@Configuration(proxyBeanMethods = false)
class Translations {

    static final Locale THAI = Locale.of("th");

    @Bean
    I18NProvider i18nProvider() {
        return new DefaultI18NProvider(List.of(THAI, Locale.ENGLISH));
    }
}
