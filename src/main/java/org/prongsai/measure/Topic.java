package org.prongsai.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.prongsai.shared.Bilingual;

/** One of the seven topics of the official analysis. */
@Entity
class Topic {

    @Id
    private int number;

    @Embedded
    private Bilingual name;

    protected Topic() {}

    Bilingual name() {
        return name;
    }
}
