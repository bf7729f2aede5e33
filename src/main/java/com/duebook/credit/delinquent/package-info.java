/** The register of those who pay late: who owes how much since when, and what comes next. */
@NullMarked
package com.duebook.credit.delinquent;

import org.jspecify.annotations.NullMarked;
