package org.prongsai.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRecordRepository extends Repository<ImportRecord, Long> {

    ImportRecord save(ImportRecord kept);

    Optional<ImportRecord> findById(long id);

    List<ImportRecord> findAllByOrderByMadeAtDescIdDesc(Pageable page);

    List<ImportRecord> findByReportFiscalYearOrderByMadeAtDescIdDesc(int fiscalYear, Pageable page);

    long count();

    long countByReportFiscalYear(int fiscalYear);

    @Query("select distinct r.report.fiscalYear from ImportRecord r order by r.report.fiscalYear desc")
    List<Integer> findYears();
}
