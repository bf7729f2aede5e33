/** A customer's credit file: what is known of it besides how it pays. */
@NullMarked
package com.duebook.credit.ui.file;

import org.jspecify.annotations.NullMarked;
