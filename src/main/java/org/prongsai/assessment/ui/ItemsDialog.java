package org.prongsai.assessment.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.ItemCodes;
import org.prongsai.assessment.ItemRun;
import org.prongsai.assessment.QuestionItem;

/** Asks for questions or items, one or a whole range of them; only those that are named change. */
class ItemsDialog extends PartDialog {

    private final transient BiConsumer<Set<String>, List<QuestionItem>> taken;
    private final transient Set<String> known;
    private final boolean adding;
    private final TextField codes;
    private final Select<Indicator> indicator = new Select<>();

    /**
     * @param known codes that there are already
     * @param taken takes the codes that are replaced, and the items that stand there now
     */
    ItemsDialog(
            RulesWords words,
            @Nullable ItemRun before,
            List<Indicator> indicators,
            Set<String> known,
            BiConsumer<Set<String>, List<QuestionItem>> taken,
            @Nullable Consumer<Set<String>> remove) {
        super(
                words,
                words.text(before == null ? "framework.item.add" : "framework.item"),
                before != null && before.confirmed(),
                before == null ? "" : before.source(),
                before == null || remove == null ? null : () -> remove.accept(before.codeSet()));
        this.taken = taken;
        this.known = known;
        adding = before == null;
        codes = field("framework.column.codes", before == null ? "" : before.codes(), 1000);
        codes.setHelperText(words.text(adding ? "framework.codes.help" : "framework.codes.help.change"));
        indicator.setLabel(words.text("framework.column.indicator"));
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(
                each -> each.number() + ". " + each.name().in(words.locale()));
        indicator.setWidthFull();
        indicators.stream()
                .filter(each -> before == null || each.number() == before.indicator())
                .findFirst()
                .ifPresent(indicator::setValue);
        add(codes, indicator);
        addStanding();
    }

    @Override
    void apply() {
        var read = ItemCodes.read(codes.getValue());
        if (read.isEmpty()) {
            wrong(codes, words.text("framework.codes.wrong"));
            return;
        }
        var there = read.stream().filter(known::contains).toList();
        if (adding && !there.isEmpty()) {
            wrong(codes, words.text("framework.codes.known", String.join(", ", there)));
            return;
        }
        var number = indicator.getOptionalValue().map(Indicator::number).orElse(0);
        taken.accept(
                Set.copyOf(read),
                read.stream()
                        .map(code -> new QuestionItem(code, number, isConfirmed(), source()))
                        .toList());
    }
}
