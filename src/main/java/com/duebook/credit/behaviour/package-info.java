/** How a customer pays: how late, how it pays of late, by which means, and which payments came back. */
@NamedInterface("behaviour")
@NullMarked
package com.duebook.credit.behaviour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
