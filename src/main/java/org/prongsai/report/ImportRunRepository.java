package org.prongsai.report;

import org.springframework.data.repository.Repository;

interface ImportRunRepository extends Repository<ImportRun, Long> {

    ImportRun save(ImportRun run);
}
