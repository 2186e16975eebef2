package org.prongsai.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;

/** A web page that proves what a division reports. */
@Entity
class Evidence {

    private static final int LONGEST_ADDRESS = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", allocationSize = 50)
    private @Nullable Long id;

    private long assignmentId;
    private String address;

    /** Stands for the address in the index, which an address of 2,000 Thai letters does not fit. */
    private String addressHash;

    private String addedBy;
    private Instant addedAt;

    protected Evidence() {}

    /** @throws RefusedException unless the address is an http or https address of at most 2,000 characters */
    Evidence(long assignmentId, String address, String addedBy, Instant addedAt) {
        this.assignmentId = assignmentId;
        this.address = requireAddress(address.strip());
        this.addressHash = Sha256.of(this.address);
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** @throws RefusedException unless it is an http or https address of at most 2,000 characters */
    static String requireAddress(String address) {
        try {
            if (address.length() <= LONGEST_ADDRESS && isOfTheWeb(new URI(address))) {
                return address;
            }
        } catch (URISyntaxException | IllegalArgumentException ignored) {
            // refused below like any other address that is none
        }
        throw new RefusedException("measure.refused.address");
    }

    private static boolean isOfTheWeb(URI uri) throws URISyntaxException {
        var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && (uri.getHost() != null || hasThaiDomain(uri.getRawAuthority()));
    }

    /** A domain in Thai letters, which {@link URI} knows only in the form in which it is looked up. */
    private static boolean hasThaiDomain(@Nullable String authority) throws URISyntaxException {
        if (authority == null) {
            return false;
        }
        var domain = IDN.toASCII(authority.replaceFirst(":[0-9]*$", ""), IDN.USE_STD3_ASCII_RULES);
        return new URI("https", domain, null, null).getHost() != null;
    }

    static FieldChange added(String address) {
        return FieldChange.of("evidence", null, address);
    }

    EvidenceView toView() {
        return new EvidenceView(assignmentId, address, addedBy, addedAt);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long assignmentId() {
        return assignmentId;
    }

    String address() {
        return address;
    }
}
