/** Mail that leaves exactly once with its cause: the outbox, its delivery, and the templates. */
@ApplicationModule(allowedDependencies = {"audit", "identifiers", "tenancy", "time", "problem", "jobs", "jobs :: figures", "text", "smtp",
    "installation"})
@NullMarked
package com.duebook.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
