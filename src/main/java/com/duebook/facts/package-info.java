/** What is known of customers on a day, contributed by the modules that know it and read by key, for many customers at once. */
@ApplicationModule(allowedDependencies = {"definition", "money", "problem", "tenancy", "text"})
@NullMarked
package com.duebook.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
