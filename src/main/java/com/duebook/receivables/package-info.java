/** Invoices, credit notes, the ledger behind them, and what is still open. */
@ApplicationModule(allowedDependencies = {"tenancy", "money", "time", "problem"})
@NullMarked
package com.duebook.receivables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
