package architecture.bad;

import com.duebook.tenancy.TenantJdbc;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PastForgetter extends Repository<Ownerless, UUID> {

    @Query("update Customer c set c.terms = 1, c.name = ?2 where c.id = ?1")
    void rename(UUID customer, String name);

    default void move(TenantJdbc jdbc, String city) {
        jdbc.sql("""
                update customer c set c.terms_days = 30,
                    c.city = :city where c.tenant_id = :tenant""").param("city", city).update();
    }
}
