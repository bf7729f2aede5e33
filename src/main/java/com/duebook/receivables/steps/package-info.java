/** What of the way to the first paid invoice is done with invoices. */
@NullMarked
package com.duebook.receivables.steps;

import org.jspecify.annotations.NullMarked;
