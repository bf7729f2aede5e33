/** Orders that ask for credit before anything is delivered, and invoices that ask before they are issued: one rule for both. */
@NamedInterface("order")
@NullMarked
package com.duebook.credit.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
