package org.prongsai.division;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DivisionRepository extends ListCrudRepository<Division, Long> {

    List<Division> findAllByOrderByPosition();
}
