/** How people prove who they are beyond a password, and what a session has proven. */
@NamedInterface("factor")
@NullMarked
package com.duebook.identity.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
