package org.prongsai.measure.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.measure.MeasureLink;
import org.prongsai.shared.ThaiText;

/** Questions and indicators to choose from in one list, found by code, number and name, with Thai or Arabic digits. */
class LinkField extends MultiSelectComboBox<LinkChoice> {

    private final transient FrameworkView framework;
    private transient List<LinkChoice> choices = List.of();

    LinkField(FrameworkView framework) {
        this.framework = framework;
        setLabel(getTranslation("plan.links"));
        setHelperText(getTranslation("plan.links.help"));
        setItemLabelGenerator(this::chip);
        setRenderer(new ComponentRenderer<>(this::line));
        setAutoExpand(AutoExpandMode.VERTICAL);
        setClearButtonVisible(true);
        show(List.of());
    }

    void show(List<MeasureLink> links) {
        choices = LinkChoice.of(framework, links, getLocale());
        setItems(
                (choice, typed) -> ThaiText.searchable(described(choice)).contains(ThaiText.searchable(typed)),
                choices);
        setValue(new LinkedHashSet<>(
                choices.stream().filter(choice -> links.contains(choice.link())).toList()));
    }

    /** What is chosen, in the order of the year's rules. */
    List<MeasureLink> links() {
        return getValue().stream()
                .sorted(Comparator.comparingInt(choices::indexOf))
                .map(LinkChoice::link)
                .toList();
    }

    private String chip(LinkChoice choice) {
        var link = choice.link();
        return link.code() == null
                ? getTranslation("indicator.number", link.indicator())
                : link.code() + (link.inferred() ? " ?" : "");
    }

    private String described(LinkChoice choice) {
        return choice.isQuestion()
                ? chip(choice) + " – "
                        + getTranslation("indicator.number", choice.link().indicator()) + " " + choice.indicatorName()
                : chip(choice) + " " + choice.indicatorName();
    }

    private Span line(LinkChoice choice) {
        var line = new Span(choice.isQuestion() ? chip(choice) + " – " + choice.indicatorName() : described(choice));
        line.addClassName(choice.isQuestion() ? "link-question" : "link-indicator");
        return line;
    }
}
