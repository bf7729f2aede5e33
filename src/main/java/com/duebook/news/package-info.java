/** Tells the other processes of an installation what changed, so that their open screens look again too. */
@ApplicationModule(allowedDependencies = {"tenancy", "time"})
@NullMarked
package com.duebook.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
