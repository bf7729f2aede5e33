/** Tenant files below all that they describe: their YAML, its faults by line and field, and what a module says of its own field. */
@ApplicationModule(allowedDependencies = "problem")
@NullMarked
package com.duebook.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
