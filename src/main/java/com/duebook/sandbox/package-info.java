/** Stand-ins on loopback for the services Duebook talks to, so that it can be tried out and tested without them. */
@ApplicationModule(allowedDependencies = {"money", "tenancy", "time", "jobs", "smtp", "text", "ui"})
@NullMarked
package com.duebook.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
