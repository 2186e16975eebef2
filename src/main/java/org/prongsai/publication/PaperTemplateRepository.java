package org.prongsai.publication;

import org.springframework.data.jpa.repository.JpaRepository;

interface PaperTemplateRepository extends JpaRepository<PaperTemplate, PaperKind> {}
