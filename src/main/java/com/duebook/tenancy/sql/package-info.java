/** Reads SQL and finds the tenant tables in it that lack a tenant condition of their own. */
@NullMarked
package com.duebook.tenancy.sql;

import org.jspecify.annotations.NullMarked;
