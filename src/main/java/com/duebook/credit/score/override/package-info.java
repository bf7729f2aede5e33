/** A class that one person asks for and another confirms. */
@NamedInterface("override")
@NullMarked
package com.duebook.credit.score.override;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
