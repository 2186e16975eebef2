package org.prongsai.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.Bilingual;

/**
 * A measure with what every division does for it.
 *
 * @param id identifier
 * @param version to be handed back with the next change of the measure itself
 * @param fiscalYear Buddhist year
 * @param yearOpen whether the year takes changes of status
 * @param retirement why it was retired, null where it is not
 * @param draft whether it waits to be taken into the plan
 * @param number official number
 * @param title name
 * @param topic topic of the official analysis, null where not classified
 * @param period days in which it is carried out
 * @param steps what is done, in order
 * @param links question codes and indicators it answers to
 * @param overall status of the whole measure by {@link OverallStatus}
 * @param parts the divisions, in the municipality's order
 */
public record MeasureDetail(
        long id,
        int version,
        int fiscalYear,
        boolean yearOpen,
        @Nullable String retirement,
        boolean draft,
        int number,
        String title,
        @Nullable Bilingual topic,
        Period period,
        List<String> steps,
        List<MeasureLink> links,
        AssignmentStatus overall,
        List<MeasurePart> parts) {

    /** Whether it is in the plan, neither retired nor a draft. */
    public boolean isInForce() {
        return retirement == null && !draft;
    }

    /** The division that owns the measure; empty where nobody does. */
    public Optional<MeasurePart> lead() {
        return parts.stream().filter(p -> p.duty() == Duty.LEAD).findFirst();
    }

    public Optional<MeasurePart> partOf(long divisionId) {
        return parts.stream().filter(p -> p.divisionId() == divisionId).findFirst();
    }

    /** The same but for what proves one of the parts. */
    public MeasureDetail withEvidence(long part, List<EvidenceView> evidence) {
        return with(parts.stream()
                .map(p -> p.state().id() == part ? p.withEvidence(evidence) : p)
                .toList());
    }

    /** The same but for how much was said of its parts. */
    public MeasureDetail withoutNotes() {
        return with(parts.stream().map(MeasurePart::withoutNotes).toList());
    }

    private MeasureDetail with(List<MeasurePart> others) {
        return new MeasureDetail(
                id,
                version,
                fiscalYear,
                yearOpen,
                retirement,
                draft,
                number,
                title,
                topic,
                period,
                steps,
                links,
                overall,
                others);
    }
}
