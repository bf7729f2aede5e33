/** Lists that are too long to wait for, written down in the background and kept for some days for whoever asked. */
@ApplicationModule(allowedDependencies = {
    "audit", "documents", "jobs", "problem", "sheets", "tenancy", "text", "time", "ui", "ui :: list", "ui :: place", "workspace"
})
@NullMarked
package com.duebook.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
