/** Money that arrives: payment links, checkouts, payments and where each cent went. */
@ApplicationModule(allowedDependencies = {
    "identifiers", "audit", "dualcontrol", "dualcontrol :: ui", "money", "database", "paper", "tenancy", "time", "problem", "jobs", "messaging", "smtp", "site", "text", "ui", "ui :: place",
    "ui :: form", "ui :: list", "customers", "customers :: ui", "customers :: panel", "ledger", "ledger :: summary", "receivables",
    "receivables :: list", "receivables :: takeover", "receivables :: ui", "receivables :: action", "workspace"
})
@NullMarked
package com.duebook.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
