/** The screens of the customer archive. */
@NamedInterface("ui")
@NullMarked
package com.duebook.customers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
