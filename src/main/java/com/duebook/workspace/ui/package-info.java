/** The screens of signing in, of members and of settings. */
@NullMarked
package com.duebook.workspace.ui;

import org.jspecify.annotations.NullMarked;
