/** A past for the demo's workspace: customers who pay well, slowly, ever later, or not at all. Never in production. */
@ApplicationModule(
        allowedDependencies = {
            "tenancy", "money", "time", "problem", "jobs", "tenants", "workspace", "customers", "customers :: group", "receivables",
            "receivables :: numbering", "receivables :: takeover", "payments", "alerts", "credit :: ask", "credit :: check",
            "credit :: cover",
            "credit :: evidence", "credit :: exposure", "credit :: hold", "credit :: limit", "credit :: order", "credit :: policy",
            "credit :: reference", "credit :: report", "credit :: score", "credit :: statement", "rates"
        })
@NullMarked
package com.duebook.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
