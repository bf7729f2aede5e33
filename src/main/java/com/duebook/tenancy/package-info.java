/** Whose data this is and who is acting: the tenant scope, its three walls, roles and rights. */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package com.duebook.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
