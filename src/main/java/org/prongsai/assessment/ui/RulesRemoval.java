package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.prongsai.assessment.FrameworkObstacle;

/** Deletes a year's own rules, far from where they are saved; says why where that cannot be. */
class RulesRemoval extends Composite<Section> {

    private final transient RulesWords words;
    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Button delete;

    RulesRemoval(RulesWords words, Runnable deleting) {
        this.words = words;
        delete = new Button("", click -> deleting.run());
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        why.addClassName("quiet");
        getContent().addClassName("card");
        getContent().add(title, why, delete);
    }

    void show(int year, Optional<FrameworkObstacle> obstacle) {
        var name = words.text("framework.delete", year);
        title.setText(name);
        delete.setText(name);
        delete.setEnabled(obstacle.isEmpty());
        why.setText(words.text(obstacle.map(FrameworkObstacle::messageKey).orElse("framework.delete.what"), year));
    }
}
