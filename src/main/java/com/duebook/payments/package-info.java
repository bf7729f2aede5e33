/** Money that arrived: payments, where each cent went, refunds and credit. */
@ApplicationModule(allowedDependencies = {
    "exports", "exports :: ui", "audit", "dualcontrol", "dualcontrol :: ui", "money", "facts", "database", "paper", "tenancy", "time",
    "problem", "jobs", "messaging",
    "smtp", "text", "ui", "ui :: place", "ui :: figure",
    "ui :: form", "ui :: list", "documents", "customers", "customers :: ui", "customers :: panel", "customers :: search", "ledger",
    "ledger :: summary",
    "receivables",
    "receivables :: list", "receivables :: takeover", "receivables :: ui", "receivables :: action", "workspace"
})
@NullMarked
package com.duebook.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
