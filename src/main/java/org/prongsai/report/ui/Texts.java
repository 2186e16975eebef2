package org.prongsai.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.report.Finding;
import org.prongsai.report.PreviewedCode;

/** Sentences about a report in the language of the reader. */
final class Texts {

    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
    }

    /** The arguments of the finding, then the name of the column it is about. */
    String finding(Finding finding) {
        var column = translate("finding.column." + finding.column().name());
        var arguments = Stream.concat(finding.arguments().stream(), Stream.of(column));
        return translate("finding." + finding.reason().key(), arguments.toArray());
    }

    String code(PreviewedCode code) {
        return translate("import.code", code.code(), indicator(code.indicator()));
    }

    String guess(PreviewedCode code) {
        return translate("import.confirm", code.written(), code.code(), indicator(code.indicator()));
    }

    String guessForLater(PreviewedCode code) {
        return translate("import.confirm.later", code.written(), code.code());
    }

    String changes(List<FieldChange> changes) {
        return changes.stream().map(this::change).collect(Collectors.joining("; "));
    }

    String change(FieldChange change) {
        return translate(
                "import.change",
                translate("import.field." + change.field()),
                said(change, change.before()),
                said(change, change.after()));
    }

    private String said(FieldChange change, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return change.field().equals("status") ? translate("status." + AssignmentStatus.valueOf(value)) : value;
    }

    private String indicator(Indicator indicator) {
        return indicator.number() + ". " + indicator.name().in(locale);
    }

    Locale locale() {
        return locale;
    }

    String translate(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
