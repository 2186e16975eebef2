package org.prongsai.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.division.DivisionView;

/** Finds the units that demo data name. */
final class DemoDivisions {

    private final Map<String, Long> ids;

    DemoDivisions(List<DivisionView> divisions) {
        ids = divisions.stream().collect(Collectors.toMap(each -> each.name().th(), DivisionView::id));
    }

    long id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("No such division: " + name);
        }
        return id;
    }

    Set<Long> ids(Collection<String> names) {
        return names.stream().map(this::id).collect(Collectors.toSet());
    }
}
