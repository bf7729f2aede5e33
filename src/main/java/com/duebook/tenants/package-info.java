/** Tenant definitions as files: starting points by industry, and whole workspaces, checked before they are applied. */
@ApplicationModule(
        allowedDependencies = {
            "audit", "definition", "tenancy", "problem", "text", "identity", "workspace", "workspace :: settings", "money", "node", "ui",
            "ui :: place"
        })
@NullMarked
package com.duebook.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
