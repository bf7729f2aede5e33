/** The operator's console. */
@NullMarked
package com.duebook.operator.ui;

import org.jspecify.annotations.NullMarked;
