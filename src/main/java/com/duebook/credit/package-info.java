/** Whether to give a customer credit, and how much: how it pays, what it may owe and owes, and the orders that ask for more. */
@ApplicationModule(allowedDependencies = {
    "ageing", "audit", "checkout :: link", "customers", "customers :: group", "customers :: terms", "customers :: panel",
    "customers :: search",
    "customers :: ui", "database", "definition", "disputes :: past", "documents",
    "dualcontrol", "dualcontrol :: ui", "exports", "exports :: ui", "facts", "facts :: condition", "facts :: past", "identifiers",
    "installation", "jobs",
    "ledger", "ledger :: open",
    "messaging", "money", "payments",
    "payments :: credit", "payments :: habits", "problem",
    "rates", "receivables", "receivables :: draft", "receivables :: gate", "receivables :: action", "receivables :: ui", "segments",
    "sheets", "tenancy", "text", "time", "ui",
    "ui :: figure", "ui :: form", "ui :: list", "ui :: place", "workspace", "workspace :: connection", "workspace :: settings"
})
@NullMarked
package com.duebook.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
