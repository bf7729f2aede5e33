/** Rules that people set on what customers owe, their nightly evaluation, and the alerts that come of it. */
@ApplicationModule(allowedDependencies = {
    "audit", "definition", "tenancy", "money", "facts", "time", "problem", "jobs", "text", "site", "messaging", "ui", "ui :: place",
    "ui :: form", "ui :: list",
    "workspace", "customers", "customers :: panel", "customers :: search", "customers :: ui", "ledger", "ledger :: open", "receivables",
    "ageing", "payments", "payments :: credit"
})
@NullMarked
package com.duebook.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
