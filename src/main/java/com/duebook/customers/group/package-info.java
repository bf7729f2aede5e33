/** Who belongs to whom among customers: a group is one that has nobody above it, with all below it. */
@NamedInterface("group")
@NullMarked
package com.duebook.customers.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
