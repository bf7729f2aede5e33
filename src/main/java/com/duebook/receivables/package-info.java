/** Invoices and credit notes, from draft to settled. */
@ApplicationModule(allowedDependencies = {
    "exports", "exports :: ui", "audit", "definition", "database", "ledger", "ledger :: check", "ledger :: open", "ledger :: summary",
    "identifiers", "identifiers :: tax", "jobs",
    "tenancy", "money", "time", "problem", "text", "ui", "ui :: place", "ui :: figure", "ui :: form", "ui :: list", "paper",
    "dualcontrol", "dualcontrol :: ui", "documents", "workspace", "workspace :: bank", "workspace :: past", "workspace :: settings",
    "workspace :: steps",
    "customers", "customers :: panel", "customers :: search", "customers :: ui"
})
@NullMarked
package com.duebook.receivables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
