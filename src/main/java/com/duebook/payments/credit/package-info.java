/** Money that no invoice has taken, as everybody may read it. */
@NamedInterface("credit")
@NullMarked
package com.duebook.payments.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
