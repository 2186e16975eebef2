package org.prongsai.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package annotated with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s lies in a package without @NullMarked".formatted(type.getName())));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> showNoEntity() {
        return new ArchCondition<>("show no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var shown = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(types -> types.stream())
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .toList();
                if (!shown.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            method, "%s shows the entity %s".formatted(method.getFullName(), shown)));
                }
            }
        };
    }
}
