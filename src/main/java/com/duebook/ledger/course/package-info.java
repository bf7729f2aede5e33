/** How what is open of an invoice went from day to day. */
@NullMarked
package com.duebook.ledger.course;

import org.jspecify.annotations.NullMarked;
