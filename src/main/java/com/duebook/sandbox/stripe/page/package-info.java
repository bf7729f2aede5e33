/** The pages that Stripe would show: paying by card, and setting up an account. */
@NullMarked
package com.duebook.sandbox.stripe.page;

import org.jspecify.annotations.NullMarked;
