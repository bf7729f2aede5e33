/** Which installation a database belongs to; a copy that belongs to none keeps quiet until somebody lets it go on. */
@ApplicationModule(allowedDependencies = {"problem", "time"})
@NullMarked
package com.duebook.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
