/** What must agree before an invoice is issued. */
@NamedInterface("gate")
@NullMarked
package com.duebook.receivables.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
