package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.prongsai.sheet.SheetFormat;
import org.prongsai.sheet.SheetWords;

/** Gives a template and the present list, tells what to write into them, and takes the file that was filled in. */
class ListForm extends Composite<Section> {

    private final ListSource list;
    private final Paragraph problem = new Paragraph();

    ListForm(ListSource list, BiConsumer<String, Path> read) {
        this.list = list;
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("card", "stacked", "list-form");
        getContent()
                .add(
                        new H2(getTranslation("list.start")),
                        new Paragraph(getTranslation("list.start.help")),
                        links(getTranslation("list.present", list.size()), ".file", list::export),
                        links(getTranslation("list.template"), ".template", format -> format.template(list.words())),
                        guide(list.words()),
                        problem,
                        new ListUpload(read, this::showProblem));
        problem.setVisible(false);
    }

    private interface Content {
        byte[] of(SheetFormat format);
    }

    private Component links(String title, String fileName, Content content) {
        var line = new Div(title);
        line.addClassNames("touch", "list-files");
        Arrays.stream(SheetFormat.values())
                .map(format -> {
                    var link = new FileLink(
                            getTranslation("list.format." + format.name()),
                            getTranslation(list.messages() + fileName),
                            format,
                            () -> content.of(format));
                    link.getElement().setAttribute("aria-label", title + " " + link.getText());
                    return link;
                })
                .forEach(line::add);
        return line;
    }

    private Component guide(SheetWords words) {
        var columns = new DescriptionList();
        words.columns()
                .forEach(column -> columns.add(new Term(column.headings().getFirst()), new Description(column.help())));
        var guide = new NativeDetails(getTranslation("list.guide"), columns);
        guide.addClassName("list-guide");
        return guide;
    }

    void showProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
