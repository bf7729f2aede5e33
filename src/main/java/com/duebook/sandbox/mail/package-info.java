/** Catches all mail of the demo instead of letting it out. */
@NullMarked
package com.duebook.sandbox.mail;

import org.jspecify.annotations.NullMarked;
