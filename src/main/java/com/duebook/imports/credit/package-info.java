/** What files of limits, and of guarantees and insured limits, say, and what may become of it. */
@NullMarked
package com.duebook.imports.credit;

import org.jspecify.annotations.NullMarked;
