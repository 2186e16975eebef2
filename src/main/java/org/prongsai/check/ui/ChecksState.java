package org.prongsai.check.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.check.CheckKind;
import org.prongsai.check.CheckScope;

/** What the address of the checks says: year, kind and whose. */
record ChecksState(@Nullable Integer year, @Nullable CheckKind kind, CheckScope scope) {

    static ChecksState from(QueryParameters query) {
        var year = query.getSingleParameter("year")
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .orElse(null);
        var word = query.getSingleParameter("kind").orElse("");
        var kind = Arrays.stream(CheckKind.values())
                .filter(k -> word(k).equals(word))
                .findFirst()
                .orElse(null);
        var all = query.getParameters().containsKey("all");
        return new ChecksState(year, kind, all ? CheckScope.ALL : CheckScope.MINE);
    }

    private static String word(CheckKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        if (year != null) {
            values.put("year", year.toString());
        }
        if (kind != null) {
            values.put("kind", word(kind));
        }
        if (scope == CheckScope.ALL) {
            values.put("all", "yes");
        }
        return QueryParameters.simple(values);
    }

    ChecksState withYear(int chosen) {
        return new ChecksState(chosen, kind, scope);
    }

    ChecksState withKind(CheckKind chosen) {
        return new ChecksState(year, chosen, scope);
    }

    ChecksState withScope(CheckScope chosen) {
        return new ChecksState(year, kind, chosen);
    }
}
