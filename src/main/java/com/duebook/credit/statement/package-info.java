/** Balance sheets of customers, and what they say of their strength. */
@NamedInterface("statement")
@NullMarked
package com.duebook.credit.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
