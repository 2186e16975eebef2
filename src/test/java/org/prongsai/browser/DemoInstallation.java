package org.prongsai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Hands out one running application with demo data, shared by all tests and stopped after the last of them. */
public final class DemoInstallation implements ParameterResolver {

    public static final String PASSWORD = "prongsai-demo";

    private static final Namespace NAMESPACE = Namespace.create(DemoInstallation.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningApplication.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Shared.class, first -> new Shared(), Shared.class)
                .application;
    }

    private static final class Shared implements AutoCloseable {

        private final Path data = folder();
        private final RunningApplication application = RunningApplication.start(data, "--spring.profiles.active=demo");

        private static Path folder() {
            try {
                return Files.createTempDirectory("prongsai-demo");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            application.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
