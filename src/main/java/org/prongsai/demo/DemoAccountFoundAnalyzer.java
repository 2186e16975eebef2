package org.prongsai.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, instead of a stack trace, how to go on. */
class DemoAccountFoundAnalyzer extends AbstractFailureAnalyzer<DemoAccountFoundException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountFoundException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start with another data folder (--prongsai.data-dir=...) or database, "
                        + "or with --spring.profiles.active=demo if this is to stay a demo.",
                cause);
    }
}
