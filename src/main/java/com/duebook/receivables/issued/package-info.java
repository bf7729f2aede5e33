/** Papers of invoices and credit notes that are issued: once shown or sent, they stay as they are. */
@NamedInterface("issued")
@NullMarked
package com.duebook.receivables.issued;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
