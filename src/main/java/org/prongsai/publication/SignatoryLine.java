package org.prongsai.publication;

import jakarta.persistence.Embeddable;
import org.prongsai.paper.Signatory;

@Embeddable
record SignatoryLine(String name, String post) {

    static SignatoryLine of(Signatory signatory) {
        return new SignatoryLine(signatory.name(), signatory.post());
    }

    Signatory toSignatory() {
        return new Signatory(name, post);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? post : name + " (" + post + ")";
    }
}
