/** What the table of a file holds: which column is what, how it is written, and its rows cell by cell. */
@NullMarked
package com.duebook.imports.table;

import org.jspecify.annotations.NullMarked;
