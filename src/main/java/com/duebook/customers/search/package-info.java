/** Finds customers by a fragment of their name or reference. */
@NamedInterface("search")
@NullMarked
package com.duebook.customers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
