package org.prongsai.report.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.security.Role;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the page of imports. */
@IntegrationTest
@SignedIn(Role.ADMIN)
abstract class ImportViewFixture extends SpringBrowserlessTest {

    static final String SAMPLE = sample();

    @Autowired
    Database database;

    @BeforeEach
    void open() {
        navigate(ImportView.class);
    }

    PreviewTable grid() {
        return new PreviewTable(find(PreviewGrid.class).single());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
        click("ตรวจสอบก่อนนำเข้า");
    }

    void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    String problem() {
        return find(Paragraph.class).withClassName("import-problem").single().getText();
    }

    private static String sample() {
        try (var in = ImportViewFixture.class.getResourceAsStream("/demo/report-2568.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
