/** Card money: checkouts at the provider, from a payer's click to the truth about it, and refunds the way it came. */
@NamedInterface("card")
@NullMarked
package com.duebook.payments.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
