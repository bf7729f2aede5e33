/** Numbers, codes and addresses that the world gives out, read from how people write and paste them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.duebook.identifiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
