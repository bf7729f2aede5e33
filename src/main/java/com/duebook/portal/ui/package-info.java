/** The pages of payers: no login, no shell. */
@NullMarked
package com.duebook.portal.ui;

import org.jspecify.annotations.NullMarked;
