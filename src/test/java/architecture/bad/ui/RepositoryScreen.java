package architecture.bad.ui;

import jakarta.persistence.EntityManager;

class RepositoryScreen {

    EntityManager entities;
}
