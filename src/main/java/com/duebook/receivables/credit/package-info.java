/** What of an invoice credit notes may still take back, line by line. */
@NamedInterface("credit")
@NullMarked
package com.duebook.receivables.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
