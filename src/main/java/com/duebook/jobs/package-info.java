/** Work that must happen once: rows written with their cause, drained by JobRunr; and the night. */
@ApplicationModule(allowedDependencies = {"tenancy", "time", "problem", "node"})
@NullMarked
package com.duebook.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
