package org.prongsai.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.Attachments;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports that changed anything, as they were: who, when, what came of each, and the very file. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class FormerImports {

    private final ImportRecordRepository records;
    private final Attachments attachments;

    FormerImports(ImportRecordRepository records, Attachments attachments) {
        this.records = records;
        this.attachments = attachments;
    }

    /** Years of which something was imported, latest first. */
    public List<Integer> years() {
        return records.findYears();
    }

    /**
     * A page of them, latest first.
     *
     * @param year Buddhist year of the reports; null for all
     */
    public List<FormerImport> page(@Nullable Integer year, Pageable page) {
        var found = year == null
                ? records.findAllByOrderByMadeAtDescIdDesc(page)
                : records.findByReportFiscalYearOrderByMadeAtDescIdDesc(year, page);
        return found.stream().map(ImportRecord::toView).toList();
    }

    /** @param year Buddhist year of the reports; null for all */
    public long count(@Nullable Integer year) {
        return year == null ? records.count() : records.countByReportFiscalYear(year);
    }

    /** What was found in the file of an import, in its order; empty where there is no such import. */
    public Optional<List<Finding>> findings(long id) {
        return records.findById(id).map(ImportRecord::findings);
    }

    /** The file of an import, to be saved; empty where there is no such import. */
    public Optional<ImportedFile> file(long id) {
        return records.findById(id).map(this::file);
    }

    private ImportedFile file(ImportRecord kept) {
        var view = kept.toView();
        return new ImportedFile(
                view.fileName(), view.fileSize(), attachments.open(kept.attachmentId(), view.fileSize()));
    }
}
