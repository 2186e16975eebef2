package org.prongsai.access;

import java.util.Map;
import org.prongsai.assessment.TrendService;
import org.springframework.context.ApplicationContext;

/** Looking back over the years. */
final class TrendCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        return Map.of(
                "TrendService.upTo",
                () -> application.getBean(TrendService.class).upTo(2568));
    }
}
