/** What whoever runs Duebook sees of it: metrics, logs, traces and health. */
@ApplicationModule(allowedDependencies = {"tenancy", "time", "problem"})
@NullMarked
package com.duebook.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
