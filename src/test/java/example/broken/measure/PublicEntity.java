package example.broken.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PublicEntity {

    @Id
    private long id;
}
