/** What can be done to an invoice once a second person has confirmed it. */
@NamedInterface("command")
@NullMarked
package com.duebook.receivables.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
