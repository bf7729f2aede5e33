/** The proof that stored amounts and totals agree with the ledger. */
@NullMarked
package com.duebook.receivables.summary;

import org.jspecify.annotations.NullMarked;
