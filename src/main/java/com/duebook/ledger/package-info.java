/** The books: what is owed, paid, credited and given up, as entries that never change, and the totals kept with them. */
@ApplicationModule(allowedDependencies = {"audit", "audit :: chain", "database", "money", "problem", "tenancy", "time"})
@NullMarked
package com.duebook.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
