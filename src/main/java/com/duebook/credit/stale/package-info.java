/** What is known of customers for too long. */
@NamedInterface("stale")
@NullMarked
package com.duebook.credit.stale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
