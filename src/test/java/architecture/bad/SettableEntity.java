package architecture.bad;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;

@Entity
class SettableEntity extends TenantOwned {

    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
