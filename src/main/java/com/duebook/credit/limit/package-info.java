/** Credit limits: of a customer or of a group, by kind, from and to a day, each with who set it and when. */
@NamedInterface("limit")
@NullMarked
package com.duebook.credit.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
