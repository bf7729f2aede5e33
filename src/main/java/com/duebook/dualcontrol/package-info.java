/** Deeds that a second person or factor confirms: when one is asked, who may decide, and what becomes of it. */
@ApplicationModule(allowedDependencies = {"audit", "definition", "database", "identity :: factor", "tenancy", "money", "time", "problem",
    "text", "messaging", "site", "ui", "ui :: form"})
@NullMarked
package com.duebook.dualcontrol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
