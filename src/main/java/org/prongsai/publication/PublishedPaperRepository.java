package org.prongsai.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface PublishedPaperRepository extends Repository<PublishedPaper, Long> {

    PublishedPaper save(PublishedPaper paper);

    Optional<PublishedPaper> findById(long id);

    List<PublishedPaper> findByFiscalYearOrderByMadeAtDescIdDesc(int fiscalYear, Pageable page);

    long countByFiscalYear(int fiscalYear);
}
