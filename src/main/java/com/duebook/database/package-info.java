/** The data source: MySQL by its address, or an embedded MariaDB where none is given. */
@ApplicationModule(allowedDependencies = {"problem", "node"})
@NullMarked
package com.duebook.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
