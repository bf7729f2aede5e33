/** S-18: people at work while what Duebook needs fails it. */
@NullMarked
package com.duebook.faults.failing;

import org.jspecify.annotations.NullMarked;
