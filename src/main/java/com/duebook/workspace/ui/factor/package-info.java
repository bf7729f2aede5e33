/** What somebody does about their second factor, and what a workspace asks of its members. */
@NullMarked
package com.duebook.workspace.ui.factor;

import org.jspecify.annotations.NullMarked;
