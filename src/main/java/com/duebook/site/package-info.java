/** Where people reach this Duebook from outside: the beginning of every link that leaves the house. */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package com.duebook.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
