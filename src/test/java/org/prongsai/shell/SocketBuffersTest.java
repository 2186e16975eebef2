package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class SocketBuffersTest {

    @Test
    void a_connection_holds_two_kilobytes_ready_for_each_direction() {
        var factory = new TomcatServletWebServerFactory();
        var connector = new Connector();

        new SocketBuffers().customize(factory);
        factory.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));

        assertThat(connector.getProperty("socket.appReadBufSize")).hasToString("2048");
        assertThat(connector.getProperty("socket.appWriteBufSize")).hasToString("2048");
    }
}
