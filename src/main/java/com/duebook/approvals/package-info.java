/** The screens of deeds that a second person confirms: the requests, and the rules. */
@ApplicationModule(allowedDependencies = {
    "dualcontrol", "tenancy", "money", "time", "problem", "text", "ui", "ui :: place", "ui :: form", "workspace", "workspace :: settings"
})
@NullMarked
package com.duebook.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
