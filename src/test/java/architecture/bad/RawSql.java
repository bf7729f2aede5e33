package architecture.bad;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;

class RawSql {

    void run(JdbcTemplate template, EntityManager entities) {
        template.execute("delete from customer");
        entities.createNativeQuery("delete from customer");
    }
}
