/** Where segments are made and looked at. */
@NullMarked
package com.duebook.segments.ui;

import org.jspecify.annotations.NullMarked;
