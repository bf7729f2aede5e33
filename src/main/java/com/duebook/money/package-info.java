/** Amounts that know their currency and never lose a cent. */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package com.duebook.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
