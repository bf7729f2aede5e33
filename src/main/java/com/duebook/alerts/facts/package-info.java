/** What rules may know of a customer, read for all of them at once. */
@NullMarked
package com.duebook.alerts.facts;

import org.jspecify.annotations.NullMarked;
