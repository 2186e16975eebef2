package org.prongsai.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/** The public methods of the services that check who calls them, by class and method. */
final class GuardedMethods {

    private GuardedMethods() {}

    static Set<String> in(ApplicationContext application) {
        var found = new TreeSet<String>();
        Arrays.stream(application.getBeanDefinitionNames())
                .map(application::getType)
                .filter(type -> type != null && type.getName().startsWith("org.prongsai."))
                .map(ClassUtils::getUserClass)
                .filter(GuardedMethods::isGuarded)
                .flatMap(GuardedMethods::publicMethods)
                .forEach(method -> {
                    var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                    if (!found.add(name)) {
                        throw new IllegalStateException("Two methods of one name: " + name);
                    }
                });
        return found;
    }

    private static boolean isGuarded(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class)
                || publicMethods(type).anyMatch(m -> AnnotatedElementUtils.hasAnnotation(m, PreAuthorize.class));
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }
}
