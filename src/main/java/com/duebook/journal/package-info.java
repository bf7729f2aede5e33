/** The journal's screen, above what it tells of. */
@ApplicationModule(allowedDependencies = {
    "exports", "exports :: ui", "audit", "audit :: chain", "tenancy", "text", "money", "time", "ui", "ui :: place", "ui :: list",
    "ui :: form", "workspace", "sheets"
})
@NullMarked
package com.duebook.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
