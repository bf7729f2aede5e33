/** What customers owe: invoices, credit notes, and the ledger that every open amount derives from. */
@ApplicationModule(allowedDependencies = {
    "audit", "audit :: chain", "database", "identifiers :: tax", "jobs", "tenancy", "money", "time", "problem", "text", "ui", "ui :: form", "ui :: list", "paper",
    "dualcontrol", "dualcontrol :: ui", "workspace", "workspace :: settings", "customers", "customers :: panel", "customers :: ui"
})
@NullMarked
package com.duebook.receivables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
