package org.prongsai.user;

import java.util.List;
import org.prongsai.sheet.ListPreview;

/**
 * What importing a list of accounts did.
 *
 * @param done row by row
 * @param starts how the new people begin; cannot be told again
 */
public record AccountImported(ListPreview done, List<NewStart> starts) {

    public AccountImported {
        starts = List.copyOf(starts);
    }
}
