/** Forms: dialogs, fields, what is required, and edits that are stale or not saved. */
@NamedInterface("form")
@NullMarked
package com.duebook.ui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
