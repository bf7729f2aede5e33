/** Everything people read, by key and language, from one bundle per module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.duebook.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
