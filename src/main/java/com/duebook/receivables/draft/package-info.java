/** What is about to be invoiced, read in sets. Callers have checked the right to. */
@NamedInterface("draft")
@NullMarked
package com.duebook.receivables.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
