/** Which invoices were disputed on a day, as others may ask. */
@NamedInterface("past")
@NullMarked
package com.duebook.disputes.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
