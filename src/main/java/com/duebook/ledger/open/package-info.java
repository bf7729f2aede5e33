/** What is open, read in sets: by customer, by currency, by due date, as of any day. Callers have checked the right to. */
@NamedInterface("open")
@NullMarked
package com.duebook.ledger.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
