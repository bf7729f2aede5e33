/** All workspaces at once, for the platform: none of what is in them. */
@NamedInterface("overview")
@NullMarked
package com.duebook.workspace.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
