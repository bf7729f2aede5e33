/** What a currency is worth in the workspace's own, day by day: typed by people, and never guessed. */
@ApplicationModule(allowedDependencies = {"audit", "definition", "money", "problem", "tenancy", "text", "time", "ui", "ui :: figure",
    "ui :: form", "ui :: place", "workspace", "workspace :: settings"})
@NullMarked
package com.duebook.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
