/** The frame around every screen: menu, search, and what is shown when something is missing or fails. */
@NullMarked
package com.duebook.ui.shell;

import org.jspecify.annotations.NullMarked;
