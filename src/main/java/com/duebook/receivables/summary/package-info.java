/** What totals are read from, and the proof that it agrees with the ledger and the invoices. */
@NullMarked
package com.duebook.receivables.summary;

import org.jspecify.annotations.NullMarked;
