/** Reports fetched from a credit agency over the net. */
@NamedInterface("agency")
@NullMarked
package com.duebook.credit.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
