/** What customers are written about holds on their credit. */
@NamedInterface("hold-mail")
@NullMarked
package com.duebook.credit.hold.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
