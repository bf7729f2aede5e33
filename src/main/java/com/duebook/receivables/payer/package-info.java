/** What a payer sees of what is due. */
@NamedInterface("payer")
@NullMarked
package com.duebook.receivables.payer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
