/** The list of limits and holds: chosen and sorted by the database, measured where it is shown. */
@NullMarked
package com.duebook.credit.hold.list;

import org.jspecify.annotations.NullMarked;
