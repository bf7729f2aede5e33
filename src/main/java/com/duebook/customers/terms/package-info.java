/** Who has to agree before a customer gets longer to pay. */
@NamedInterface("terms")
@NullMarked
package com.duebook.customers.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
