/** The master key of this installation: what it wraps, and how that moves to a new one. */
@ApplicationModule(allowedDependencies = {"audit", "audit :: chain", "jobs", "tenancy", "problem"})
@NullMarked
package com.duebook.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
