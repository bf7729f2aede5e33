/** Asking for long exports, and fetching them. */
@NamedInterface("ui")
@NullMarked
package com.duebook.exports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
