/** The demo's inbox. */
@NullMarked
package com.duebook.sandbox.mail.ui;

import org.jspecify.annotations.NullMarked;
