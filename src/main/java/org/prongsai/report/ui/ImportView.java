package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.report.FormerImports;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.report.ReportSource;
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

    private static final String YEAR = "year";

    private final transient ReportImport imports;
    private final transient MeasureIntake measures;
    private final ImportForm form = new ImportForm(source -> read(source, source.text(), Decision.NONE));
    private final FormerImportList former;

    ImportView(ReportImport imports, MeasureIntake measures, FormerImports former) {
        this.imports = imports;
        this.former = new FormerImportList(former, this::go);
        this.measures = measures;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        former.show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .orElse(null));
        start();
    }

    private void go(@Nullable Integer year) {
        var query = year == null ? QueryParameters.empty() : QueryParameters.of(YEAR, year.toString());
        getUI().ifPresent(ui -> ui.navigate("import", query));
    }

    private void start() {
        show(form, new QuarantineList(imports, measures), former);
    }

    private void read(ReportSource source, String text, Decision decided) {
        try {
            var preview = imports.preview(text, decided.units().meant());
            show(new PreviewPanel(preview, source.name(), decided, new Actions(source, text, preview.fingerprint())));
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

    private void apply(ImportRequest request, Decision decision) {
        try {
            var report = imports.apply(request);
            form.clear();
            former.refresh();
            show(new ResultPanel(report, this::start), new QuarantineList(imports, measures), former);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            Notices.problem(getTranslation("import.overtaken"));
            read(request.source(), request.text(), decision);
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

    /** What can be done with one preview. */
    private final class Actions implements PreviewActions {

        private final ReportSource source;
        private final String text;
        private final String fingerprint;

        Actions(ReportSource source, String text, String fingerprint) {
            this.source = source;
            this.text = text;
            this.fingerprint = fingerprint;
        }

        @Override
        public void apply(Decision decision) {
            var request = new ImportRequest(
                    source, text, decision.confirmedCodes(), decision.replaced(), decision.units(), fingerprint);
            ImportView.this.apply(request, decision);
        }

        @Override
        public void showAgain(Decision decision) {
            read(source, text, decision);
        }

        @Override
        public void correct(int line, String written, Decision decision) {
            read(source, WrittenLine.replace(text, line, written), decision);
        }

        @Override
        public void cancel() {
            start();
        }
    }
}
