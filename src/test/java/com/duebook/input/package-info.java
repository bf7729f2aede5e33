/** Whatever people and machines hand in: it is taken or refused in words, and never ends in a fault. */
@NullMarked
package com.duebook.input;

import org.jspecify.annotations.NullMarked;
