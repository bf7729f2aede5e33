/** How late customers are: open items by age on any day, where each customer stands, and how punctual it is. */
@ApplicationModule(allowedDependencies = {
    "tenancy", "money", "time", "problem", "text", "ui", "ui :: place", "ui :: list", "customers", "customers :: panel", "customers :: ui", "ledger :: open",
    "receivables", "receivables :: list", "receivables :: ui"
})
@NullMarked
package com.duebook.ageing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
