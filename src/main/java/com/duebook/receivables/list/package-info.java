/** The list of invoices: what it is narrowed to, its rows, and how many of each set there are. */
@NamedInterface("list")
@NullMarked
package com.duebook.receivables.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
