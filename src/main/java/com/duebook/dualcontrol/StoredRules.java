package com.duebook.dualcontrol;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A workspace's rules as one row, so that two who change them notice each other. */
@Entity
@Table(name = "dual_control")
class StoredRules extends TenantOwned {

    private String rules = "[]";

    protected StoredRules() {}

    /** With the workspace's own id, so that there cannot be two. */
    StoredRules(UUID workspace) {
        super(workspace);
    }

    String rules() {
        return rules;
    }

    void replace(String json) {
        rules = json;
    }
}
