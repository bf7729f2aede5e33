/** Conditions on what is known of customers: a small tree, its evaluation, how it is stored and how it reads. */
@NamedInterface("condition")
@NullMarked
package com.duebook.facts.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
