/** The part of the settings that connects a workspace with Stripe. */
@NullMarked
package com.duebook.stripe.ui;

import org.jspecify.annotations.NullMarked;
