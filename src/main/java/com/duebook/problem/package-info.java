/** What can go wrong in words a user understands: refusals, missing things, stale edits. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.duebook.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
