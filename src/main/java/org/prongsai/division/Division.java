package org.prongsai.division;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

@Entity
class Division {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Bilingual name;

    private int position;

    @Version
    private int version;

    protected Division() {}

    Division(Bilingual name, int position) {
        this.name = name;
        this.position = position;
    }

    DivisionView toView() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet: " + name.th());
        }
        return new DivisionView(id, name, position);
    }
}
