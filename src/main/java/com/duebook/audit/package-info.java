/** The journal of each workspace: who did what and when, in a chain that shows every later change. */
@ApplicationModule(allowedDependencies = {"tenancy", "time", "problem", "text", "money", "jobs"})
@NullMarked
package com.duebook.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
