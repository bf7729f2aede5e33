/** What is said of credit while an invoice is written. */
@NullMarked
package com.duebook.credit.ui.draft;

import org.jspecify.annotations.NullMarked;
