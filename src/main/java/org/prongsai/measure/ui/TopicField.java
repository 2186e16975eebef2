package org.prongsai.measure.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.TopicView;

/** One of the topics of the official analysis, or none. */
class TopicField extends Select<TopicView> {

    TopicField(List<TopicView> topics) {
        setLabel(getTranslation("plan.topic"));
        setItems(topics);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("plan.topic.none"));
        setPlaceholder(getTranslation("plan.topic.none"));
        setItemLabelGenerator(topic -> topic == null
                ? getTranslation("plan.topic.none")
                : topic.number() + ". " + topic.name().in(getLocale()));
    }

    @Nullable
    Integer number() {
        return getValue() == null ? null : getValue().number();
    }
}
