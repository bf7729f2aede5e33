/** How customers pay, counted from their payments as everybody may read it. */
@NamedInterface("habits")
@NullMarked
package com.duebook.payments.habits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
