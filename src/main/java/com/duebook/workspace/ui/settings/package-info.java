/** The settings page is put together from sections; every feature may contribute one. */
@NamedInterface("settings")
@NullMarked
package com.duebook.workspace.ui.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
