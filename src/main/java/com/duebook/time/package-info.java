/** The one clock, and today in the workspace's own time zone. */
@ApplicationModule(allowedDependencies = {"tenancy"})
@NullMarked
package com.duebook.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
