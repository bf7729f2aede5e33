/** Who is named in what is written down of holds. */
@NullMarked
package com.duebook.credit.hold.people;

import org.jspecify.annotations.NullMarked;
