/** The credit policy among the settings. */
@NullMarked
package com.duebook.credit.ui.policy;

import org.jspecify.annotations.NullMarked;
