/** Where contributed parts of screens stand. */
@NamedInterface("place")
@NullMarked
package com.duebook.ui.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
