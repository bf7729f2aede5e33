/** Platform staff: every workspace's size and health, the jobs and the installation; nothing of what is in a workspace. */
@ApplicationModule(allowedDependencies = {
    "tenancy", "time", "problem", "jobs", "jobs :: background", "jobs :: figures", "text", "identity", "identity :: factor", "workspace",
    "workspace :: overview", "installation", "ui", "ui :: place", "ui :: figure", "ui :: list", "ui :: form"
})
@NullMarked
package com.duebook.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
