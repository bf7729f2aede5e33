package architecture.bad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Ownerless {

    @Id UUID id;
}
