/** Rules that people set on what customers owe, their nightly evaluation, and the alerts that come of it. */
@ApplicationModule(allowedDependencies = {
    "audit", "credit :: limit", "definition", "tenancy", "money", "facts", "facts :: condition", "facts :: past", "identifiers", "rates",
    "segments", "segments :: editor", "time", "problem", "jobs", "text", "site", "messaging", "ui", "ui :: figure", "ui :: place",
    "ui :: form", "ui :: list",
    "workspace", "customers", "customers :: panel", "customers :: search", "customers :: ui", "ledger", "ledger :: open", "receivables",
    "ageing", "payments", "payments :: credit"
})
@NullMarked
package com.duebook.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
