package org.prongsai.publication;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperIdentityRepository extends JpaRepository<PaperIdentity, Integer> {

    @Query("select p from PaperIdentity p left join fetch p.signatory where p.id = " + PaperIdentity.ONLY)
    Optional<PaperIdentity> findOnly();
}
