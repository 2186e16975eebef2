package org.prongsai.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that count for the same indicator and are confirmed alike, told in one line. */
public record ItemRun(List<QuestionItem> items) {

    public ItemRun {
        items = List.copyOf(items);
    }

    /** The runs of some questions, in their order. */
    public static List<ItemRun> of(List<QuestionItem> items) {
        var runs = new LinkedHashMap<List<Object>, List<QuestionItem>>();
        items.forEach(item -> runs.computeIfAbsent(
                        List.of(item.indicator(), item.confirmed(), item.source()), alike -> new ArrayList<>())
                .add(item));
        return runs.values().stream().map(ItemRun::new).toList();
    }

    /** The codes as ranges, such as {@code O1–O20}. */
    public String codes() {
        return ItemCodes.written(items.stream().map(QuestionItem::code).toList());
    }

    public Set<String> codeSet() {
        return items.stream().map(QuestionItem::code).collect(Collectors.toSet());
    }

    public int indicator() {
        return items.getFirst().indicator();
    }

    public boolean confirmed() {
        return items.getFirst().confirmed();
    }

    public String source() {
        return items.getFirst().source();
    }
}
