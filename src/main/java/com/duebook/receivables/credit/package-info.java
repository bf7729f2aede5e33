/** What of an invoice credit notes may still take back, line by line. */
@NullMarked
package com.duebook.receivables.credit;

import org.jspecify.annotations.NullMarked;
