/** What usually goes wrong, done to a running installation on purpose, and what must hold all the same; see {@code bin/faults}. */
@org.jspecify.annotations.NullMarked
package com.duebook.faults;
