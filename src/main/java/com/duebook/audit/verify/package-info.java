/** The program behind bin/verify-audit: reads every journal there is and says what was done to it. */
@NullMarked
package com.duebook.audit.verify;

import org.jspecify.annotations.NullMarked;
