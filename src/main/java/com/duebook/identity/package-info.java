/** People and how they prove who they are: addresses, passwords, mailed links, and limits on guessing. */
@ApplicationModule(allowedDependencies = {"identifiers", "tenancy", "time", "problem", "jobs", "messaging", "secrets", "site", "text"})
@NullMarked
package com.duebook.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
