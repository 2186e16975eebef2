package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.prongsai.register.ColumnSetting;

/** The columns that a saved view shows, from left to right, beside what its address looks for. */
final class ViewColumns {

    private static final String NAME = "columns";

    private ViewColumns() {}

    static String with(QueryParameters look, List<ColumnSetting> columns) {
        var shown = columns.stream()
                .filter(ColumnSetting::shown)
                .map(ColumnSetting::key)
                .toList();
        return look.merging(NAME, String.join(".", shown)).getQueryString();
    }

    /** None where the view was saved without. */
    static List<String> of(String address) {
        return QueryParameters.fromString(address)
                .getSingleParameter(NAME)
                .map(keys -> List.of(keys.split("\\.")))
                .orElse(List.of());
    }
}
