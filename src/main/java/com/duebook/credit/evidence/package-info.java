/** Files that prove what is known of a customer. */
@NamedInterface("evidence")
@NullMarked
package com.duebook.credit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
