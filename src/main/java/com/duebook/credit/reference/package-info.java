/** What others say of customers, graded by people. */
@NamedInterface("reference")
@NullMarked
package com.duebook.credit.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
