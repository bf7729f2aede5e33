/** A MariaDB that Duebook starts itself, for trying out and for tests. The lean jar leaves this package out. */
@NullMarked
package com.duebook.database.embedded;

import org.jspecify.annotations.NullMarked;
