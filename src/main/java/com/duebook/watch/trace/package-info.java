/** What spans say beside their names. */
@NullMarked
package com.duebook.watch.trace;

import org.jspecify.annotations.NullMarked;
