/** The company at a glance: figures, ageing and trends. It reads what others keep; nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "tenancy", "money", "time", "problem", "text", "ui", "ui :: place", "ui :: figure", "ui :: list", "ui :: chart", "workspace",
            "customers",
            "customers :: ui", "receivables", "receivables :: ui", "ageing", "ageing :: ui",
            "alerts", "alerts :: desk", "alerts :: telling", "alerts :: ui"
        })
@NullMarked
package com.duebook.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
