package org.prongsai.access;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A call of every guarded method of a feature that succeeds for whoever may make it. */
interface ServiceCalls {

    /** What the calls are about. */
    record Setting(long measure, long part, long quarantinedRow) {}

    Map<String, Runnable> in(ApplicationContext application, Setting setting);

    /** The calls of all features: every implementation in this package. */
    static Map<String, Runnable> all(ApplicationContext application, Setting setting) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ServiceCalls.class));
        var all = new TreeMap<String, Runnable>();
        for (var found : scanner.findCandidateComponents(ServiceCalls.class.getPackageName())) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            all.putAll(((ServiceCalls) BeanUtils.instantiateClass(type)).in(application, setting));
        }
        return all;
    }
}
