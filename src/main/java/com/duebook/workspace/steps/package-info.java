/** What a new workspace does first; every feature may contribute a step that checks itself off. */
@NamedInterface("steps")
@NullMarked
package com.duebook.workspace.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
