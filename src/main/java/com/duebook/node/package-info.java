/** What this process is among the others of an installation: which share of the work it takes, and whether it leaves. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package com.duebook.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
