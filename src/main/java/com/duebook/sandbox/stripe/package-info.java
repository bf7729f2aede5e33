/** A loopback Stripe that speaks its wire format: the production adapter runs against it unchanged. */
@NullMarked
package com.duebook.sandbox.stripe;

import org.jspecify.annotations.NullMarked;
