/** What a payer may see and do with a link, and nothing else. */
@ApplicationModule(allowedDependencies = {
    "identifiers", "money", "tenancy", "problem", "site", "smtp", "text", "ui", "customers", "receivables", "receivables :: issued",
    "receivables :: payer",
    "workspace", "workspace :: bank",
    "payments", "credit :: ask", "credit :: evidence", "credit :: hold", "checkout", "checkout :: gateway", "checkout :: link", "delivery"
})
@NullMarked
package com.duebook.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
