/** Tells whoever looks after a customer that a hold began or ended. */
@NullMarked
package com.duebook.credit.hold.telling;

import org.jspecify.annotations.NullMarked;
