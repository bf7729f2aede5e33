/** Signing in and out, and what a session may still do. */
@NullMarked
package com.duebook.workspace.login;

import org.jspecify.annotations.NullMarked;
