/** What totals are read from, written with every change of the books. */
@NamedInterface("summary")
@NullMarked
package com.duebook.ledger.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
