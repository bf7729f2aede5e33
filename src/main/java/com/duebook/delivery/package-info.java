/** How papers reach people: invoices and receipts by mail, with a link to pay. */
@ApplicationModule(allowedDependencies = {
    "money", "tenancy", "time", "problem", "jobs", "messaging", "smtp", "text", "ui", "ui :: place", "ui :: form", "customers", "ledger",
    "documents", "receivables", "receivables :: issued", "receivables :: list", "receivables :: action", "payments", "checkout :: link",
    "workspace"
})
@NullMarked
package com.duebook.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
