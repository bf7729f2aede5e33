/** Of whom a workspace asks a second factor. */
@NamedInterface("factor")
@NullMarked
package com.duebook.workspace.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
