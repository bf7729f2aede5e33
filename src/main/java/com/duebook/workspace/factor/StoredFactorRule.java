package com.duebook.workspace.factor;

import com.duebook.tenancy.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A workspace's rule as one row beside it, under its id, so that two who change it notice each other. */
@Entity
@Table(name = "second_factor_rule")
class StoredFactorRule extends Stored {

    private String roles = "";

    protected StoredFactorRule() {}

    StoredFactorRule(UUID workspace) {
        super(workspace);
    }

    FactorRule rule() {
        return FactorRule.read(roles);
    }

    void replace(FactorRule rule) {
        roles = rule.written();
    }
}
