package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.prongsai.fiscalyear.YearView;

/** Says that the year takes no reports, why, and who can change that; nothing while it is open. */
class YearNotice extends Paragraph {

    YearNotice() {
        addClassNames("notice", "year-notice");
        setVisible(false);
    }

    void show(List<YearView> kept, int year) {
        var stopped = kept.stream()
                .filter(known -> known.year() == year && !known.isOpen())
                .findFirst();
        setVisible(stopped.isPresent());
        stopped.ifPresent(
                known -> setText(getTranslation("year.notice." + known.state().name(), String.valueOf(year))));
    }
}
