/** Segments: customers of whom a saved condition is true today, whoever they are by then. */
@ApplicationModule(allowedDependencies = {
    "ageing", "audit", "customers", "customers :: search", "customers :: ui", "definition", "facts", "facts :: condition", "ledger :: open",
    "money", "problem", "rates", "tenancy",
    "text", "time", "ui", "ui :: form", "ui :: list", "ui :: place"
})
@NullMarked
package com.duebook.segments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
