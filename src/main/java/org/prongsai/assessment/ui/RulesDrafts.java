package org.prongsai.assessment.ui;

import java.util.Optional;
import org.prongsai.assessment.FrameworkDraft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules that are changed and not saved, as the text that the browser keeps. */
final class RulesDrafts {

    private static final int LONGEST = 500_000;
    private static final String MAY_BE_NULL = "minInstrument";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private RulesDrafts() {}

    static String write(FrameworkDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    /** What can be read of it: what a browser sends may be anything. */
    static Optional<FrameworkDraft> read(String kept) {
        if (kept.isBlank() || kept.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return hasNull(JSON.readTree(kept))
                    ? Optional.empty()
                    : Optional.of(JSON.readValue(kept, FrameworkDraft.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean hasNull(JsonNode node) {
        return node.isNull()
                || node.properties().stream()
                        .anyMatch(each -> !each.getKey().equals(MAY_BE_NULL) && hasNull(each.getValue()))
                || node.isArray() && node.valueStream().anyMatch(RulesDrafts::hasNull);
    }
}
