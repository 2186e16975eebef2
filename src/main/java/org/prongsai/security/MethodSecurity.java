package org.prongsai.security;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.expression.EvaluationContext;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.expression.method.MethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.Authentication;

/** Guards every service that carries {@link PreAuthorize}, on rights that are read afresh. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurity {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor freshAccessAdvisor(ObjectProvider<AccessDirectory> directory) {
        var guardedServices = new AnnotationMatchingPointcut(PreAuthorize.class, true);
        var advisor = new DefaultPointcutAdvisor(guardedServices, new FreshAccess(directory));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    static MethodSecurityExpressionHandler freshExpressions() {
        return new DefaultMethodSecurityExpressionHandler() {
            @Override
            public EvaluationContext createEvaluationContext(
                    Supplier<? extends @Nullable Authentication> session, MethodInvocation invocation) {
                return super.createEvaluationContext(() -> acting(session), invocation);
            }
        };
    }

    private static @Nullable Authentication acting(Supplier<? extends @Nullable Authentication> session) {
        var acting = FreshAccess.acting();
        return acting.isPresent() ? acting.get() : session.get();
    }
}
