package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.EvidenceView;
import org.prongsai.shared.ui.Notices;

/** Adds to the evidence of a part: an address, or files. */
class EvidenceAdding extends Composite<Div> {

    private final Div ways = new Div();
    private final AddressForm page;
    private final EvidenceUpload<EvidenceView> upload;

    /** @param added takes what was stored */
    EvidenceAdding(EvidenceService service, long part, Consumer<EvidenceView> added) {
        var problems = new UploadProblems();
        page = new AddressForm((address, title) -> {
            added.accept(service.addAddress(part, address, title));
            Notices.saved(getTranslation("evidence.saved"));
        });
        upload = new EvidenceUpload<>(file -> service.addFile(part, file), added, problems::show);
        ways.addClassName("evidence-adding");
        ways.add(page, upload);
        getContent().add(problems, ways);
    }

    /** Whether an address waits to be added, or files are on their way. */
    boolean isUnderWay() {
        return page.isTyped() || isReceiving();
    }

    boolean addTyped() {
        if (isReceiving()) {
            Notices.problem(getTranslation("evidence.upload.wait"));
            return false;
        }
        return !page.isTyped() || page.send();
    }

    private boolean isReceiving() {
        return ways.isVisible() && upload.isUnderWay();
    }

    /** Shows the ways to add as long as there is room for something. */
    void setRoom(int room) {
        ways.setVisible(room > 0);
        if (room > 0) {
            upload.setMostFiles(room, getTranslation("evidence.upload.tooMany"));
        } else {
            upload.end();
        }
    }
}
