/** What customers object to: raised, answered by some day, and ended in one of a few ways. */
@ApplicationModule(allowedDependencies = {
    "audit", "database", "dualcontrol", "dualcontrol :: ui", "money", "problem", "tenancy", "text", "time", "ui", "ui :: place",
    "ui :: form", "ledger",
    "receivables", "receivables :: action", "receivables :: command",
    "receivables :: credit"
})
@NullMarked
package com.duebook.disputes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
