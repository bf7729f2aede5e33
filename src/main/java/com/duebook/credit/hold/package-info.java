/** Holds: which customers get no more credit for now, why, since when, and what ends that. */
@NamedInterface("hold")
@NullMarked
package com.duebook.credit.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
