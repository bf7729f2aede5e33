/** The tenant itself: its settings and secrets, who works in it with which role, and how they sign in. */
@ApplicationModule(allowedDependencies = {
    "identifiers", "identifiers :: tax", "audit", "definition", "audit :: chain", "tenancy", "time", "problem", "jobs",
    "jobs :: background", "money", "identity", "identity :: factor", "identity :: passkey", "installation", "secrets", "ui", "ui :: place",
    "ui :: form", "text",
    "dualcontrol", "dualcontrol :: ui", "messaging", "smtp", "site", "watch"
})
@NullMarked
package com.duebook.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
