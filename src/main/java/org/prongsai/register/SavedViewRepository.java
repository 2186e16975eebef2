package org.prongsai.register;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface SavedViewRepository extends CrudRepository<SavedView, Long> {

    List<SavedView> findByOwner(String owner);
}
