/** Whether the books agree with themselves, and what they add up to for those who keep amounts of their own. */
@NamedInterface("check")
@NullMarked
package com.duebook.ledger.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
