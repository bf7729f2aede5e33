/** Guarantees, collateral and insured limits of customers and groups: they raise the limit while they last. */
@NamedInterface("cover")
@NullMarked
package com.duebook.credit.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
