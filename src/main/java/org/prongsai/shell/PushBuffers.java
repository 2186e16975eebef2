package org.prongsai.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps each open tab's WebSocket small: browsers send their input by ordinary requests ({@link AppShell}), so all that comes
 * in by a WebSocket are signs of life of a few characters, for which Vaadin would hold 48 KB ready. Tomcat's own buffers are
 * set in {@code application.yml} and by {@link SocketBuffers}.
 */
@Component
class PushBuffers implements BeanPostProcessor {

    static final int CHARACTERS = 256;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, String.valueOf(CHARACTERS));
        }
        return bean;
    }
}
