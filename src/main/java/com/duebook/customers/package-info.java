/** The customers of a workspace: who they are, whom to write to, on which terms they buy. */
@ApplicationModule(allowedDependencies = {
    "database", "exports", "exports :: ui", "identifiers", "identifiers :: tax", "jobs", "audit", "money", "facts", "tenancy", "time",
    "problem",
    "text", "dualcontrol",
    "dualcontrol :: ui", "ui", "ui :: place", "ui :: figure", "ui :: form", "ui :: list", "workspace", "workspace :: past",
    "workspace :: steps"
})
@NullMarked
package com.duebook.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
