/** The fields in which conditions are written, for every form that has some. */
@NamedInterface("editor")
@NullMarked
package com.duebook.segments.ui.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
