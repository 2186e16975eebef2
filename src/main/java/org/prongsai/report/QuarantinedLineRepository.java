package org.prongsai.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuarantinedLineRepository extends Repository<QuarantinedLine, Long> {

    List<QuarantinedLine> findByFiscalYearOrderById(int fiscalYear);

    List<QuarantinedLine> findByFiscalYearAndStateOrderById(int fiscalYear, QuarantineState state);

    List<QuarantinedLine> findByFiscalYearAndStateOrderByAttachedPosition(int fiscalYear, QuarantineState state);

    int countByFiscalYearAndMeasureNumber(int fiscalYear, int measureNumber);

    @Query("select distinct l.fiscalYear from QuarantinedLine l where l.state = WAITING order by l.fiscalYear desc")
    List<Integer> findYearsWaiting();

    Optional<QuarantinedLine> findById(long id);

    QuarantinedLine save(QuarantinedLine line);
}
