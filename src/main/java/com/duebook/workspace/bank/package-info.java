/** Where customers' money goes to, as a change that a second person may have to confirm. */
@NullMarked
package com.duebook.workspace.bank;

import org.jspecify.annotations.NullMarked;
