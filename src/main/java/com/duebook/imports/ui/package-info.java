/** The screens that take a file in. */
@NullMarked
package com.duebook.imports.ui;

import org.jspecify.annotations.NullMarked;
