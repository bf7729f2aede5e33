/** The profile page is put together from sections, as the settings are. */
@NamedInterface("profile")
@NullMarked
package com.duebook.workspace.ui.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
