package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.prongsai.division.DivisionView;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.ui.PlanNavigation;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an administrator settles about a measure: who leads it, and whether a guessed code is right. */
class AdministrationPanel extends Composite<Div> {

    private final transient MeasureService service;
    private final transient MeasureDetail measure;
    private final transient Runnable changed;

    AdministrationPanel(MeasureService service, MeasureDetail measure, List<DivisionView> divisions, Runnable changed) {
        this.service = service;
        this.measure = measure;
        this.changed = changed;
        var plan =
                new Anchor(PlanNavigation.ofMeasure(measure.fiscalYear(), measure.id()), getTranslation("plan.open"));
        if (measure.isInForce()) {
            getContent().add(lead(divisions));
        }
        getContent().add(plan);
        measure.links().stream()
                .filter(link -> link.inferred() && link.code() != null)
                .forEach(link -> getContent().add(guess(String.valueOf(link.code()))));
    }

    private Div lead(List<DivisionView> divisions) {
        var lead = new Select<DivisionView>();
        lead.setLabel(getTranslation("measure.lead.choose"));
        lead.setItems(divisions);
        lead.setItemLabelGenerator(d -> d.name().in(getLocale()));
        lead.setPlaceholder(getTranslation("measure.unowned"));
        measure.lead()
                .ifPresent(part -> divisions.stream()
                        .filter(d -> d.id() == part.divisionId())
                        .findFirst()
                        .ifPresent(lead::setValue));
        lead.addValueChangeListener(change -> save(() -> service.appointLead(
                measure.id(), measure.version(), change.getValue().id())));
        return new Div(lead);
    }

    private Div guess(String code) {
        var question = new Paragraph(getTranslation("measure.inferred.help", code));
        var confirm = new Button(
                getTranslation("measure.inferred.confirm", code),
                click -> save(() -> service.confirmCode(measure.id(), measure.version(), code)));
        var guess = new Div(question, confirm);
        guess.addClassName("notice");
        return guess;
    }

    /** Where somebody else was faster, the panel is read anew and shows what holds now. */
    private void save(Runnable work) {
        try {
            work.run();
            Notices.saved(getTranslation("measure.saved"));
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(getTranslation("measure.overtaken"));
        }
        changed.run();
    }
}
