package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.report.ReportUnreadableException;
import org.prongsai.report.WrittenLine;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Brings a published report in: first shown line by line, then imported as a whole. */
@Route("import")
@RolesAllowed("ADMIN")
@Menu(title = "menu.import", order = 8)
class ImportView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ReportImport imports;
    private final transient MeasureIntake measures;
    private final ImportForm form = new ImportForm(this::read);

    ImportView(ReportImport imports, MeasureIntake measures) {
        this.imports = imports;
        this.measures = measures;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        start();
    }

    private void start() {
        show(form, new QuarantineList(imports, measures));
    }

    private void read(String text, String fileName) {
        try {
            var preview = imports.preview(text);
            show(new PreviewPanel(
                    preview,
                    fileName,
                    decision -> apply(text, fileName, decision, preview.fingerprint()),
                    (line, written) -> read(WrittenLine.replace(text, line, written), fileName),
                    this::start));
        } catch (ReportUnreadableException unreadable) {
            showProblem(getTranslation("reading." + unreadable.reason().name()));
        } catch (RefusedException refused) {
            showProblem(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    /** Beside the form, which a preview may have taken the place of. */
    private void showProblem(String sentence) {
        start();
        form.showProblem(sentence);
    }

    private void apply(String text, String fileName, Decision decision, String fingerprint) {
        try {
            var report = imports.apply(new ImportRequest(
                    text,
                    fileName,
                    decision.confirmedCodes(),
                    decision.replaced(),
                    decision.createDivisions(),
                    fingerprint));
            form.clear();
            show(new ResultPanel(report, this::start), new QuarantineList(imports, measures));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(getTranslation("import.overtaken"));
            read(text, fileName);
        }
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
        getContent().scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.import");
    }
}
