/** The shell around every screen, and the parts that screens share. */
@ApplicationModule(allowedDependencies = {
    "identifiers", "identifiers :: tax", "audit", "money", "tenancy", "time", "problem", "jobs", "site", "text", "sheets"
})
@NullMarked
package com.duebook.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
