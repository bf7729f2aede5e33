/** Stripe's wire format: forms that come in, objects and errors that go out, keys and signatures. */
@NullMarked
package com.duebook.sandbox.stripe.wire;

import org.jspecify.annotations.NullMarked;
