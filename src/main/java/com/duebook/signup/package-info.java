/** From an email address to a workspace with its first paid invoice. */
@ApplicationModule(allowedDependencies = {
    "tenancy", "time", "problem", "jobs", "text", "site", "messaging", "ui", "ui :: place", "ui :: form", "identity", "workspace",
    "workspace :: entrance", "workspace :: steps", "definition", "tenants"
})
@NullMarked
package com.duebook.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
