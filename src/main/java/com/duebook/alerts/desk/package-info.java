/** Raised alerts as people read and handle them. */
@NamedInterface("desk")
@NullMarked
package com.duebook.alerts.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
