package org.prongsai.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.discussion.Mentions;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.ThaiText;
import org.prongsai.user.PeopleService;
import org.prongsai.user.PersonNames;

/** Whom notes can be meant for; people are read once somebody looks for them. */
class Addressees {

    private final PeopleService people;
    private final Supplier<List<DivisionView>> divisions;
    private final Locale locale;
    private @Nullable List<Addressee> all;

    Addressees(PeopleService people, Supplier<List<DivisionView>> divisions, Locale locale) {
        this.people = people;
        this.divisions = divisions;
        this.locale = locale;
    }

    /** Those whose name contains these words, divisions first. */
    Stream<Addressee> matching(String words) {
        var wanted = ThaiText.searchable(words);
        return all().stream().filter(each -> ThaiText.searchable(each.name()).contains(wanted));
    }

    private List<Addressee> all() {
        if (all == null) {
            var read = new ArrayList<Addressee>();
            divisions.get().forEach(division -> read.add(of(division)));
            people.all().forEach(person -> read.add(new Addressee(person.name(), null, person.username())));
            all = List.copyOf(read);
        }
        return all;
    }

    private Addressee of(DivisionView division) {
        return new Addressee(division.name().in(locale), division.id(), null);
    }

    /** The names of everyone mentioned in these, in one look-up for all people and none where only divisions are. */
    PersonNames peopleIn(Stream<Mentions> mentions) {
        return people.names(
                mentions.flatMap(each -> each.usernames().stream()).distinct().toList());
    }

    /** Divisions in the municipality's order, then people. */
    List<String> names(Mentions mentions, PersonNames names) {
        var named = mentions.divisionIds().isEmpty() ? List.<DivisionView>of() : divisions.get();
        return Stream.concat(
                        named.stream()
                                .filter(division -> mentions.divisionIds().contains(division.id()))
                                .map(division -> division.name().in(locale)),
                        mentions.usernames().stream().map(names::of).sorted())
                .toList();
    }
}
