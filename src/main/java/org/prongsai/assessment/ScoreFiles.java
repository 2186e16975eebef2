package org.prongsai.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.prongsai.sheet.SheetLimits;
import org.prongsai.sheet.Workbook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores as a workbook: one to fill in, and what importing a filled one would do. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ScoreFiles {

    /** Bytes of a workbook that is read; a template with all items of ten years takes a tenth. */
    public static final int LARGEST = 500 * 1024;

    /** Cells of it that are not empty. */
    public static final int MOST_CELLS = 5_000;

    private static final SheetLimits LIMITS = new SheetLimits(LARGEST, 20L * 1024 * 1024, MOST_CELLS, 1_000);

    private final ScoreSheets sheets;
    private final FigureStore store;
    private final Frameworks frameworks;
    private final ScorePublicationRepository publications;

    ScoreFiles(ScoreSheets sheets, FigureStore store, Frameworks frameworks, ScorePublicationRepository publications) {
        this.sheets = sheets;
        this.store = store;
        this.frameworks = frameworks;
        this.publications = publications;
    }

    /** A workbook with what is stored of some years, to be filled in and imported again. */
    public byte[] template(Collection<Integer> years, Set<Integer> opened, ScoreFileWords words) {
        return new ScoreTemplate(sheets.read(years, opened), words).write();
    }

    /**
     * What a workbook says and what importing it would do; it is imported by {@link ScoreEntry#save}.
     *
     * @throws org.prongsai.shared.RefusedException where it is no workbook, too large, or names no fiscal year
     */
    public ScoreFilePreview preview(byte[] workbook) {
        var reader = new ScoreFileReader(Workbook.read(workbook, LIMITS));
        var years = reader.years();
        return reader.compare(
                new RulesByYear(frameworks.since(Collections.min(years))),
                store.read(years, EnumSet.allOf(Figure.Kind.class)),
                publications.findPublished(years));
    }
}
