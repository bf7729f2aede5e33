/** Tax numbers: the kinds that each country gives out, and their check digits. */
@NamedInterface("tax")
@NullMarked
package com.duebook.identifiers.tax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
