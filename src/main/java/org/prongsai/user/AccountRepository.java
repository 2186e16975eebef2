package org.prongsai.user;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    /** Nobody else changes an account until the transaction ends; who only reads them waits for nobody. */
    @Query(value = "select id from account order by id for update", nativeQuery = true)
    List<Long> hold();
}
