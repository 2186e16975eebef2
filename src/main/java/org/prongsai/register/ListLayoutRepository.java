package org.prongsai.register;

import org.springframework.data.repository.CrudRepository;

interface ListLayoutRepository extends CrudRepository<ListLayout, String> {}
