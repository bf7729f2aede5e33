/** Background checks of customers, and how long what is known of them lasts. */
@NamedInterface("check")
@NullMarked
package com.duebook.credit.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
