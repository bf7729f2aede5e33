/** Work that must happen once: rows written with their cause; long tasks, which JobRunr does; and what a night does. */
@ApplicationModule(allowedDependencies = {"tenancy", "time", "problem", "node"})
@NullMarked
package com.duebook.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
