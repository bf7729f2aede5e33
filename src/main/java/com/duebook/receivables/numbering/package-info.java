/** Gapless numbers of invoices and credit notes, and the pattern they are written by. */
@NamedInterface("numbering")
@NullMarked
package com.duebook.receivables.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
