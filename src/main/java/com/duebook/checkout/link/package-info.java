/** Links that open a customer's pay page without a login. */
@NamedInterface("link")
@NullMarked
package com.duebook.checkout.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
