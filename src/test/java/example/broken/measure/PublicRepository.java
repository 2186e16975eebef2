package example.broken.measure;

import org.springframework.data.repository.Repository;

public interface PublicRepository extends Repository<PublicEntity, Long> {}
