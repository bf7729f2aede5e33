/** What was known of customers on each of many past days, contributed by the modules that can tell. */
@NamedInterface("past")
@NullMarked
package com.duebook.facts.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
