package org.prongsai.assessment;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A rating in the audit trail: its words and what it asked for at the time, whatever becomes of the ladder. */
public final class KeptStep {

    public static final String FIELD = "step";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private KeptStep() {}

    static String write(RatingStep step) {
        return JSON.writeValueAsString(step);
    }

    /** Empty where the text is none, as in a trail that was written otherwise. */
    public static Optional<RatingStep> read(String kept) {
        try {
            return Optional.of(JSON.readValue(kept, RatingStep.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
