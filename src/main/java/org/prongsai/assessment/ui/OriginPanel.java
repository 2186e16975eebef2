package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.KeptStep;
import org.prongsai.assessment.RatingStep;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.ShownScore;

/** Who entered the chosen cell when, from where, and why it was corrected. */
class OriginPanel extends Composite<Section> {

    private static final String SCORE = "score";

    private final Div content = new Div();

    OriginPanel() {
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("scores.origin")), content);
        clear();
    }

    void clear() {
        content.removeAll();
        content.add(quiet(getTranslation("scores.origin.choose")));
    }

    /** @param shown turns a stored figure into what people read */
    void show(String name, List<HistoryLine> lines, Function<BigDecimal, String> shown) {
        content.removeAll();
        var title = new Div(name);
        title.addClassName("strong");
        content.add(title);
        if (lines.isEmpty()) {
            content.add(quiet(getTranslation("scores.origin.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("history");
        lines.forEach(line -> list.add(item(line, shown)));
        content.add(list);
    }

    private ListItem item(HistoryLine line, Function<BigDecimal, String> shown) {
        var item = new ListItem();
        var changes = line.changes();
        var inWords = changes.stream().anyMatch(change -> change.field().equals(KeptStep.FIELD));
        changes.stream()
                .filter(change -> !inWords || !change.field().equals(SCORE))
                .forEach(change -> item.add(new Div(text(change, shown))));
        var actor = SystemUser.NAME.equals(line.actor()) ? getTranslation("history.system") : line.actorName();
        item.add(quiet(BuddhistDates.moment(line.at(), getLocale()) + " · " + actor));
        return item;
    }

    private String text(FieldChange change, Function<BigDecimal, String> shown) {
        var before = figure(change.field(), change.before(), shown);
        var after = figure(change.field(), change.after(), shown);
        return switch (change.field()) {
            case "reason" -> getTranslation("scores.origin.reason", after);
            case "source" -> getTranslation("scores.origin.source", after);
            default -> {
                if (change.before() == null) {
                    yield getTranslation("scores.origin.entered", after);
                }
                yield change.after() == null
                        ? getTranslation("scores.origin.removed", before)
                        : getTranslation("scores.origin.changed", before, after);
            }
        };
    }

    private String figure(String field, @Nullable String value, Function<BigDecimal, String> shown) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case SCORE -> shown.apply(new BigDecimal(value));
            case KeptStep.FIELD -> KeptStep.read(value).map(this::rung).orElse(value);
            default -> value;
        };
    }

    /** A rating with what it asked for when it was entered, which the ladder may not ask for any more. */
    private String rung(RatingStep step) {
        var word = step.name().in(getLocale());
        var total = ShownScore.of(step.minTotal());
        var each = step.minInstrument();
        return each == null
                ? getTranslation("scores.origin.step", word, total)
                : getTranslation("scores.origin.step.each", word, total, ShownScore.of(each));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
