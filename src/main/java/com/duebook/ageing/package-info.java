/** How late customers are: open items by age on any day, and what is known of each customer. */
@ApplicationModule(allowedDependencies = {
    "tenancy", "money", "facts", "facts :: past", "time", "problem", "text", "ui", "ui :: form", "ui :: place", "ui :: figure",
    "ui :: list", "customers",
    "customers :: panel",
    "customers :: ui", "ledger", "ledger :: open",
    "receivables", "receivables :: list", "receivables :: ui"
})
@NullMarked
package com.duebook.ageing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
