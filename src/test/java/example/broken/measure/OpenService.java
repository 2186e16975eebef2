package example.broken.measure;

import example.broken.measure.ui.PublicView;
import example.broken.security.SystemUser;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Guards nothing, shows its entities, acts as the system and knows its view. */
@Service
public class OpenService {

    @Autowired
    private PublicEntity entity;

    public Optional<List<PublicEntity>> find() {
        new PublicView();
        SystemUser.call();
        return Optional.of(List.of(entity));
    }

    public void save(PublicEntity changed) {
        entity = changed;
    }
}
