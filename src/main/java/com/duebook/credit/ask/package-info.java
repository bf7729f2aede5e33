/** What a customer is asked by link: whether its data are right, and its balance sheets. */
@NamedInterface("ask")
@NullMarked
package com.duebook.credit.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
