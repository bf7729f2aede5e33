/** Who did what and when: list, detail, export and check. */
@NullMarked
package com.duebook.journal.ui;

import org.jspecify.annotations.NullMarked;
