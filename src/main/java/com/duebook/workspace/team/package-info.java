/** Who works in a workspace today, as others ask for it. */
@NullMarked
package com.duebook.workspace.team;

import org.jspecify.annotations.NullMarked;
