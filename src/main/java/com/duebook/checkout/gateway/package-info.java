/** What Duebook needs of a payment provider, in Duebook's words; an adapter implements it. */
@NamedInterface("gateway")
@NullMarked
package com.duebook.checkout.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
