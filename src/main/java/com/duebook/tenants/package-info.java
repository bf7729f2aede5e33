/** Tenant definitions as files: starting points by industry, and whole workspaces, checked before they are applied. */
@ApplicationModule(
        allowedDependencies = {
            "audit", "dualcontrol", "tenancy", "problem", "text", "identity", "workspace", "workspace :: settings", "workspace :: factor",
            "receivables :: numbering", "alerts", "facts", "money", "node", "ui", "ui :: place"
        })
@NullMarked
package com.duebook.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
