/** How much work there is and what was given up on, over all workspaces: for operators and whoever watches. */
@NamedInterface("figures")
@NullMarked
package com.duebook.jobs.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
