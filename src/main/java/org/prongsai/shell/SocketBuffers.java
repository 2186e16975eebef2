package org.prongsai.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps Tomcat from holding 8 KB ready for each of seven purposes as long as a tab is open: five of its WebSocket, for which
 * Tomcat reads a system property, and two of the connection.
 */
@Component
class SocketBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int WEBSOCKET_BYTES = 1024;
    private static final int CONNECTION_BYTES = 2048;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        System.getProperties()
                .putIfAbsent("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", Integer.toString(WEBSOCKET_BYTES));
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", Integer.toString(CONNECTION_BYTES));
            connector.setProperty("socket.appWriteBufSize", Integer.toString(CONNECTION_BYTES));
        });
    }
}
