package architecture.bad.ui;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

class EntityScreen {

    Shown shown;

    @Entity
    static class Shown {

        @Id UUID id;
    }
}
