package org.prongsai.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;
import org.prongsai.paper.Signatory;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * How the municipality calls itself on its papers, and who signs them.
 *
 * @param agency its name, 1 to {@value #LONGEST} characters
 * @param place district and province, at most {@value #LONGEST} characters; may be empty
 * @param signatories from left to right, at most {@value #MOST_SIGNATORIES}; each has a post
 * @param emblem its emblem; null for none
 * @param version the version that was seen
 */
public record Identity(
        String agency,
        String place,
        List<Signatory> signatories,
        @Nullable StoredFile emblem,
        int version) {

    public static final int LONGEST = 200;
    public static final int MOST_SIGNATORIES = 4;

    public Identity {
        agency = ThaiText.singleSpaced(agency);
        place = ThaiText.singleSpaced(place);
        signatories = signatories.stream().map(Identity::trimmed).toList();
    }

    private static Signatory trimmed(Signatory given) {
        return new Signatory(ThaiText.singleSpaced(given.name()), ThaiText.singleSpaced(given.post()));
    }

    /** @throws RefusedException where a name is missing or too long, a post is missing, or too many sign */
    void requireSound() {
        if (agency.isEmpty()) {
            throw new RefusedException("identity.refused.agency");
        }
        if (signatories.size() > MOST_SIGNATORIES) {
            throw new RefusedException("identity.refused.signatories", MOST_SIGNATORIES);
        }
        if (signatories.stream().anyMatch(each -> each.post().isEmpty())) {
            throw new RefusedException("identity.refused.post");
        }
        if (isLong(agency)
                || isLong(place)
                || signatories.stream().anyMatch(each -> isLong(each.name()) || isLong(each.post()))) {
            throw new RefusedException("identity.refused.long", LONGEST);
        }
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }
}
