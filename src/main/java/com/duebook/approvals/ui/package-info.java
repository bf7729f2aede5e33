/** The list of requests, its bell, and the rules as a part of the settings. */
@NullMarked
package com.duebook.approvals.ui;

import org.jspecify.annotations.NullMarked;
