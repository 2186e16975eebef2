package org.prongsai.register.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** One head at the form of her part while another reports. */
abstract class ConflictFixture extends PartFixture {

    static final String MINE = "ฉบับของท่าน";
    static final String THEIRS = "ฉบับที่บันทึกไว้";
    static final String BOTH = "รวมทั้งสองฉบับ";
    static final String SAVE = "บันทึกตามที่เลือก";

    @BeforeEach
    void fillIn() {
        signInAsHead(3);
        openMeasure();
        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");
        test(area(OUTCOME)).setValue("ของฉัน");
    }

    String dialog() {
        return text(find(ConflictDialog.class).single());
    }

    TextArea result() {
        return find(TextArea.class).withLabel("ข้อความที่จะบันทึก").single();
    }

    RadioButtonGroup<ConflictSide> statusChoice() {
        return choices().getFirst();
    }

    /** Of the last field that differs. */
    RadioButtonGroup<ConflictSide> choice() {
        return choices().getLast();
    }

    void choose(String side) {
        test(find(ConflictText.class).all().stream()
                        .filter(ConflictField::differs)
                        .map(ConflictDialogTest::choiceOf)
                        .findFirst()
                        .orElseThrow())
                .selectItem(side);
    }

    @SuppressWarnings("unchecked")
    static RadioButtonGroup<ConflictSide> choiceOf(ConflictField<?> field) {
        return (RadioButtonGroup<ConflictSide>) field.getContent()
                .getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    List<RadioButtonGroup<ConflictSide>> choices() {
        return find(ConflictField.class).all().stream()
                .filter(ConflictField::differs)
                .map(field -> choiceOf((ConflictField<?>) field))
                .toList();
    }
}
