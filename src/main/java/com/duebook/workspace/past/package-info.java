/** What a workspace said of itself at an earlier moment: papers that were issued then go on saying it. */
@NamedInterface("past")
@NullMarked
package com.duebook.workspace.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
