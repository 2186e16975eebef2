package org.prongsai.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A name in Thai and English, as it is stored.
 *
 * @param th Thai, the official name
 * @param en English
 */
@Embeddable
public record Bilingual(
        @Column(name = "name_th") String th,
        @Column(name = "name_en") String en) {

    /** The name for a reader: English only where English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : th;
    }
}
