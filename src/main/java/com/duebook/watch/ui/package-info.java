/** What is to be seen of open screens. */
@NullMarked
package com.duebook.watch.ui;

import org.jspecify.annotations.NullMarked;
