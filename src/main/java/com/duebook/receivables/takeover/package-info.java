/** Invoices that were issued elsewhere, taken over in batches with what was paid of them. */
@NamedInterface("takeover")
@NullMarked
package com.duebook.receivables.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
