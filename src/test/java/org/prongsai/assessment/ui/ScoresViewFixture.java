package org.prongsai.assessment.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.CellChange;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.assessment.ScoreChanges;
import org.prongsai.assessment.ScoreEntry;
import org.prongsai.assessment.ScoreFiles;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Live;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scores of the published report on screen, and what a browser sends from there. */
abstract class ScoresViewFixture extends Live {

    static final String NINE = "2568/indicator:9";

    @Autowired
    AssessmentService assessment;

    @Autowired
    ScoreEntry entry;

    @Autowired
    ScoreFiles files;

    @BeforeEach
    void lay() {
        register.publishedScores();
        register.year(2568, YearState.OPEN);
    }

    void arrive() {
        signInAsAdmin();
        open("scores");
    }

    BigDecimal stored(int indicator) {
        return SystemUser.call(() -> assessment.scoresOf(List.of(2568))).get(new IndicatorKey(2568, indicator));
    }

    void save(String cell, String score, Integer version) {
        var change = new CellChange(ScoreCell.of(cell).orElseThrow(), new BigDecimal(score), version);
        SystemUser.call(() -> entry.save(new ScoreChanges(List.of(change), "other", Map.of())));
    }

    void typed(String cell, String text) {
        fire("cell-typed", Map.of("key", cell, "text", text));
    }

    void pasted(String cell, int row, String text) {
        fire("block-pasted", Map.of("key", cell, "row", row, "text", text));
    }

    void choose(String cell) {
        fire("cell-chosen", Map.of("key", cell));
    }

    /** Sends what the browser would. */
    void fire(String type, Map<String, Object> detail) {
        newRequest();
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().valueToTree(detail));
        var grid = find(ScoreGrid.class).single().getElement();
        try {
            grid.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(grid, type, data));
        } catch (RuntimeException failure) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
        roundTrip();
    }

    JsonNode model() {
        return (JsonNode) find(ScoreGrid.class).single().getElement().getPropertyRaw("model");
    }

    JsonNode cell(String key) {
        for (var row : model().path("rows")) {
            for (var cell : row.path("cells")) {
                if (cell.path("key").asString().equals(key)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("No cell " + key);
    }
}
