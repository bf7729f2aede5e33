/** Hands a written mail to a mail server and says what became of it. */
@ApplicationModule(allowedDependencies = {"identifiers", "time", "problem"})
@NullMarked
package com.duebook.smtp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
