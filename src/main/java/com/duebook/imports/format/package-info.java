/** How one cell of a file is read: dates, yes and no, terms, currencies, as people of many countries write them. */
@NullMarked
package com.duebook.imports.format;

import org.jspecify.annotations.NullMarked;
