package architecture.bad;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HqlTenantWriter extends Repository<Ownerless, UUID> {

    @Query("insert into Customer (id, tenantId) values (?1, ?2)")
    void plant(UUID id, UUID tenant);

    @Query("update Customer c set c.name = 'x', c.tenantId = ?1")
    void move(UUID tenant);
}
