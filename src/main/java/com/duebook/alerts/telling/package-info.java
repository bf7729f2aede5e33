/** Whom alerts are told, and how. */
@NamedInterface("telling")
@NullMarked
package com.duebook.alerts.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
