package org.prongsai.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A call of every guarded method of a feature that succeeds for whoever may make it. */
interface ServiceCalls {

    List<ServiceCalls> FEATURES = features();

    /** What the calls are about. */
    record Setting(long measure, long part, long quarantinedRow) {}

    Map<String, Runnable> in(ApplicationContext application, Setting setting);

    /** The calls of all features. */
    static Map<String, Runnable> all(ApplicationContext application, Setting setting) {
        var all = new TreeMap<String, Runnable>();
        FEATURES.forEach(feature -> all.putAll(feature.in(application, setting)));
        return all;
    }

    /** Every implementation in this package. */
    private static List<ServiceCalls> features() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ServiceCalls.class));
        return scanner.findCandidateComponents(ServiceCalls.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (ServiceCalls) BeanUtils.instantiateClass(type))
                .toList();
    }
}
