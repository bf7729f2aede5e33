package architecture.bad;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class CollectionHolder extends TenantOwned {

    @OneToMany List<SettableEntity> children;
    @ManyToMany List<SettableEntity> friends;
    @ElementCollection List<String> tags;
}
