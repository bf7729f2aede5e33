/** Programs that use Duebook as many people would, for longer than a test may take; {@code bin/soak} starts them. */
@org.jspecify.annotations.NullMarked
package com.duebook.soak;
