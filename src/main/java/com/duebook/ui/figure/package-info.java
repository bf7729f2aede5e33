/** Amounts and the figures that pages begin with. */
@NamedInterface("figure")
@NullMarked
package com.duebook.ui.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
