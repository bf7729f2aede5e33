/** Takes customers, invoices, orders and limits over from other programs' files. */
@ApplicationModule(allowedDependencies = {
    "audit", "identifiers", "money", "tenancy", "time", "problem", "text", "jobs", "sheets", "ui", "ui :: place", "ui :: figure",
    "ui :: form", "credit :: cover", "credit :: limit", "credit :: order", "customers", "customers :: group",
    "receivables",
    "receivables :: takeover"
})
@NullMarked
package com.duebook.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
