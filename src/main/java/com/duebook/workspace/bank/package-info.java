/** Where customers' money goes to: as a change that a second person may have to confirm, and as a code for banking apps. */
@NamedInterface("bank")
@NullMarked
package com.duebook.workspace.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
