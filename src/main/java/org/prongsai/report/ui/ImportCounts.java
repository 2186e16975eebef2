package org.prongsai.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.prongsai.report.ImportReport;

/** What an import did, in numbers. */
class ImportCounts extends Composite<UnorderedList> {

    ImportCounts(ImportReport report) {
        count("measuresAdded", report.measuresAdded());
        count("measuresChanged", report.measuresChanged());
        count("measuresSame", report.measuresSame());
        count("measuresRefused", report.measuresRefused());
        count("divisionsAdded", report.divisionsAdded());
        count("scoresAdded", report.scoresAdded());
        count("scoresChanged", report.scoresChanged());
        count("rowsQuarantined", report.rowsQuarantined());
        count("discrepancies", report.discrepancies());
    }

    private void count(String key, int count) {
        if (count > 0) {
            getContent().add(new ListItem(getTranslation("import.done." + key, count)));
        }
    }
}
