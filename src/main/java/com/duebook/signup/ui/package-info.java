/** The pages of signing up, and the first steps after it. */
@NullMarked
package com.duebook.signup.ui;

import org.jspecify.annotations.NullMarked;
