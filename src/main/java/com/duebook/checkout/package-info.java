/** Card money: checkouts at the provider, from a payer's click to the truth about it, and refunds the way it came. */
@ApplicationModule(allowedDependencies = {
    "audit", "money", "database", "tenancy", "time", "problem", "jobs", "site", "ui", "ui :: place", "ui :: figure", "ui :: list", "ledger",
    "ledger :: open",
    "customers", "customers :: panel", "customers :: ui", "receivables", "receivables :: action", "receivables :: ui", "payments",
    "payments :: credit"
})
@NullMarked
package com.duebook.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
