/** Card payments through Stripe: the only place that knows its library, its webhooks and its idea of amounts. */
@ApplicationModule(allowedDependencies = {
    "dualcontrol", "dualcontrol :: ui", "payments", "checkout", "checkout :: gateway", "money", "tenancy", "time", "problem", "jobs",
    "installation", "site", "ui", "ui :: place",
    "ui :: form", "workspace", "workspace :: connection", "workspace :: settings", "workspace :: steps"
})
@NullMarked
package com.duebook.stripe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
