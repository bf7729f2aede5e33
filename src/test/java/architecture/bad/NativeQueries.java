package architecture.bad;

import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NativeQueries extends Repository<Ownerless, UUID> {

    @Query(value = "select count(*) from customer", nativeQuery = true)
    long byFlag();

    @NativeQuery("select count(*) from customer")
    long byAnnotation();
}
