/** JobRunr: what recurs on the platform's clock, and what computes for long. */
@NamedInterface("background")
@NullMarked
package com.duebook.jobs.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
