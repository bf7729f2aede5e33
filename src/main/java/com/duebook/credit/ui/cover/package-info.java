/** The list of all guarantees and insured limits. */
@NullMarked
package com.duebook.credit.ui.cover;

import org.jspecify.annotations.NullMarked;
