/** The one clock, today in the workspace's own time zone, and what waits for its turn. */
@ApplicationModule(allowedDependencies = {"problem", "tenancy"})
@NullMarked
package com.duebook.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
